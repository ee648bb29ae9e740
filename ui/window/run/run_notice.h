// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/run/measure_settings.h"
#include "ui/window/desktop/desktop.h"
#include "ui/window/run/run_controller.h"

class QWidget;

namespace headroom {

/// Tells a person who works in another window that a long run has ended.
class RunNotice final : public QObject {
    Q_OBJECT

public:
    /// Runs longer than this are told of.
    static constexpr Seconds long_run{30};
    /// Time since some moment, never running backwards.
    using Clock = std::function<Seconds()>;

    /// All outlive the notice; `desktop` may be null: nobody is told.
    RunNotice(RunController& controller, Desktop* desktop, QWidget& window,
              Clock clock = steady_time, QObject* parent = nullptr);

    static Seconds steady_time();

private:
    void note_state();
    void tell(const RunEnded& ended);

    RunController& controller_;
    Desktop* desktop_;
    QWidget& window_;
    Clock clock_;
    std::optional<Seconds> begun_;
    int points_ = 0;
};

}  // namespace headroom
