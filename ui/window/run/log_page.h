// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace headroom {

/// What happened, with the time of day; the newest last.
class LogPage final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LogPage(QWidget* parent = nullptr);

    void add(const QString& text);
};

}  // namespace headroom
