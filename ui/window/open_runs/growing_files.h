// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <map>

#include "core/formats/run_file.h"

namespace headroom {

/// Reads the files that another headroom is writing again as they grow, until nobody writes them
/// any more.
class GrowingFiles final : public QObject {
    Q_OBJECT

public:
    explicit GrowingFiles(QObject* parent = nullptr);

    /// Follows the file from now on.
    void follow(const QString& file);
    bool follows(const QString& file) const { return sizes_.contains(file); }

signals:
    void grown(const QString& file, const headroom::LoadedRun& run);
    /// Nobody writes it any more; behind grown().
    void written(const QString& file, const headroom::LoadedRun& run);

private:
    void look();

    QTimer look_;
    std::map<QString, qint64> sizes_;  ///< as they were when they were last read
};

}  // namespace headroom
