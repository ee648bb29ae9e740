// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <optional>
#include <vector>

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
    void show_open(const Run& run, const QString& file, const QString& name);
    /// Shows no run.
    void show_none();

    /// Takes the colours of the theme that the window wears now.
    void refresh_colors();

    /// The run that is shown; nothing: none yet.
    std::optional<Run> run() const;
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
    void take_sentinel(const Sentinel& sentinel);
    void mark_points(std::size_t first, std::size_t last, const std::string& flag);
    /// Shows the points that came since they were last shown.
    void show_fresh();
    void show_frame();
    void end(const RunEnded& ended);
    void show_state();
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
    std::optional<RunHeader> header_;
    std::filesystem::path file_;
    Plan plan_;                  ///< of the run under way
    std::vector<Point> fresh_;   ///< came since the last frame
    std::optional<Point> kept_;  ///< to be selected when it comes again
    std::vector<Sentinel> sentinels_;
    std::vector<std::optional<std::size_t>> rows_;  ///< of the plan's points, by their place in it
    std::optional<TimeLeft> time_left_;
    int done_ = 0;  ///< points of the run under way
    QString activity_;
    QString measuring_;  ///< the point under way
};

}  // namespace headroom
