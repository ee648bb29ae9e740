// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/session/progress.h"
#include "ui/controls/message_bar.h"
#include "ui/window/body/window_body.h"
#include "ui/window/run/run_controller.h"
#include "ui/window/run/run_model.h"

namespace headroom {

/// Shows a run, the one under way or one from a file: table, chart, selected point, progress and
/// log, in step.
class RunPresenter final : public QObject {
    Q_OBJECT

public:
    /// All outlive the presenter.
    RunPresenter(RunController& controller, RunModel& points, WindowBody& body,
                 QObject* parent = nullptr);

    /// Starts the request, its run file already named.
    void start(RunRequest request);
    /// Shows what has come to the run that is shown, which is the same but longer; false: it is
    /// not, and nothing is done.
    bool show_growth(const Run& grown);
    /// Shows a run that is open already.
    void show_open(std::shared_ptr<const Run> run, const QString& file, const QString& name);
    /// Shows no run.
    void show_none();

    /// Takes the colours of the theme that the window wears now.
    void refresh_colors();

    /// The run that is shown; null: none yet.
    std::shared_ptr<const Run> run() const { return run_; }
    /// What is going on, or how the last run ended; empty: nothing yet.
    const QString& activity() const { return activity_; }
    /// The file of the run that is shown.
    const std::filesystem::path& file() const { return file_; }

signals:
    void activity_changed();
    void message(headroom::MessageBar::Tone tone, const QString& text);

private:
    /// `again`: what a person has chosen and zoomed into stays.
    void begin(const RunHeader& header, const Plan& plan, bool again);
    void take_point(std::size_t index, const Point& point);
    void take_earlier(const EarlierSessions& sessions);
    void show_drift(const PointSpan& rows);
    /// Shows the points that came since they were last shown.
    void show_fresh();
    void show_frame();
    void end(const RunEnded& ended);
    void show_state();
    /// How many points of the run are there.
    std::size_t done() const { return run_->points.size(); }
    /// Where the run was stopped while its file could not be written.
    void tell_what_is_not_written(const RunEnded& ended);
    void select(std::optional<std::size_t> point);
    /// The point that is selected; nothing: none.
    std::optional<Point> selected() const;
    /// Selects the point that was when the run began again, once it is there.
    void select_kept();
    void set_activity(const QString& text);

    RunController& controller_;
    RunModel& points_;
    WindowBody& body_;
    std::shared_ptr<const Run> run_;  ///< that is shown, the one under way or an open one
    std::filesystem::path file_;
    Plan plan_;                  ///< of the run under way
    std::optional<Point> kept_;  ///< to be selected when it comes again
    std::optional<TimeLeft> time_left_;
    QString activity_;
    QString measuring_;  ///< the point under way
};

}  // namespace headroom
