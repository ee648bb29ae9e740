// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/device/telemetry.h"
#include "core/run/run.h"
#include "ui/present/present_screen.h"
#include "ui/present/replay.h"
#include "ui/window/open_runs/open_runs.h"

namespace headroom {

class RunController;
class RunPresenter;
class WindowBody;

/// Shows runs on the wall: the one under way live, with the device's telemetry; finished ones
/// replayed in their measuring order with each point's own telemetry, all that the figure draws one
/// after the other, beginning with the one in front, for ever. Where no run is shown it asks for
/// runs, one after the other.
class Presentation final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// All outlive the presentation; its screen opens over `window`.
    Presentation(RunController& controller, const RunPresenter& run, WindowBody& body,
                 QWidget* window);

    /// What time it is, in place of the steady clock.
    void use_clock(Clock clock) { clock_ = std::move(clock); }
    /// Fills the screen that the window is on; nothing where it does already.
    void start();
    /// Goes back to the window. A run under way goes on there.
    void leave();
    bool active() const { return !screen_.isNull(); }
    /// Shows what there is to see now; a timer calls it twenty times a second.
    void tick();

signals:
    /// No run is shown, or the one that it asked for has been seen: another is to be started.
    void run_wanted();
    void left();

private:
    void begin(const RunHeader& header, const Plan& plan);
    void end();
    /// Takes a run to replay it from its beginning.
    void replay(std::shared_ptr<const Run> run, std::optional<RunId> id);
    /// The run that the window shows.
    void replay_front();
    /// The one after that which was replayed, among those that the figure draws.
    void replay_next();
    /// The runs that are replayed in turn.
    std::vector<const OpenRun*> runs_in_turn() const;
    /// "Run 2 of 3 · 12 of 54 points"; the points alone where there is one run.
    QString place_text(std::size_t done, std::size_t all) const;
    PresentFrame live_frame();
    PresentFrame replay_frame();
    /// The figure of the whole run as it is known, without its title: the screen has it.
    FigureContent figure_of_all() const;

    RunController& controller_;
    const RunPresenter& presenter_;
    WindowBody& body_;
    QWidget* window_;
    Clock clock_;
    QTimer timer_;
    QPointer<PresentScreen> screen_;
    std::chrono::steady_clock::time_point started_{};
    std::shared_ptr<const Run> run_;  ///< what is shown; never null
    FigureContent figure_;            ///< of all its points
    std::optional<double> smallest_;  ///< hidden size of the run
    bool changed_ = false;            ///< since figure_ was made
    Replay replay_;
    std::optional<RunId> replayed_;  ///< the open run that is replayed
    bool touring_ = false;           ///< runs are asked for, one after the other
    std::optional<std::chrono::steady_clock::time_point> ended_;  ///< the last run under way
};

}  // namespace headroom
