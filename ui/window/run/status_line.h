// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <optional>

#include "core/device/backend.h"

namespace headroom {

/// The line at the bottom: how far a run is, how long it takes still, and what is going on; or
/// why none can be started.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Points done of all; 0 of 0 hides both number and bar.
    void show_progress(int done, int all);
    /// Nothing: not known yet, or no run under way.
    void show_time_left(std::optional<Seconds> left);
    /// What is going on, or has just ended.
    void show_activity(const QString& text);
    /// What stands in the way of a run, in the warning colour, in place of the activity.
    void show_obstacle(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show_text(const QString& text, bool obstacle);
    void elide();

    QLabel* points_;
    QProgressBar* bar_;
    QLabel* left_;
    QLabel* activity_;
    QString text_;
};

}  // namespace headroom
