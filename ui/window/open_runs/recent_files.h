// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QStringList>

namespace headroom {

/// The files that were opened last, newest first, as entries of a menu.
class RecentFiles final : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 10;

    explicit RecentFiles(QObject* parent = nullptr);

    const QStringList& files() const { return files_; }
    void set_files(const QStringList& files);
    /// Puts the file first; the oldest gives way.
    void add(const QString& file);
    void clear();
    /// Adds an entry for each file at the end of the menu; what is not there any more says so.
    void fill(QMenu& menu);

signals:
    /// A person wants to open this file again.
    void wanted(const QString& file);

private:
    QStringList files_;
};

}  // namespace headroom
