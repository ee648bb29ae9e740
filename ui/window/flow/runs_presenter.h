// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/formats/run_file.h"
#include "ui/controls/message_bar.h"
#include "ui/window/body/window_body.h"
#include "ui/window/choices/window_choices.h"
#include "ui/window/flow/run_presenter.h"
#include "ui/window/open_runs/open_runs.h"
#include "ui/window/run/run_controller.h"
#include "ui/window/run/run_model.h"

namespace headroom {

/// Keeps the open runs in step with what is shown: the one in front with table and Point panel
/// (RunPresenter), the others beside it in the chart, the baseline's differences in the table and
/// on the page of the runs.
class RunsPresenter final : public QObject {
    Q_OBJECT

public:
    /// All outlive the presenter. Made after `run`, so that it hears of a run's beginning later.
    RunsPresenter(RunController& controller, RunPresenter& run, RunModel& points, WindowBody& body,
                  QObject* parent = nullptr);

    OpenRuns& runs() { return runs_; }
    const OpenRuns& runs() const { return runs_; }
    /// Opens a run that has been read, or brings one that is open up to date.
    RunId add(const LoadedRun& loaded, const QString& file);
    /// Brings a run that is open up to date where its file has grown, calmly: zoom and selection
    /// stay.
    void take_growth(const QString& file, const LoadedRun& loaded);
    /// Whether the run of this file is under way.
    bool is_measured(const QString& file) const;
    /// Shows the run in table and Point panel; while another is measured that stays there.
    void bring_to_front(RunId id);
    void toggle_shown(RunId id);
    void toggle_pin(RunId id);
    void close(RunId id);
    RunChoices choices() const;
    /// Pins and draws the runs so, as far as they are still open.
    void show_choices(const RunChoices& choices);
    /// Draws the runs once after several changes, not after each: while one lives.
    class OneRedraw {
    public:
        explicit OneRedraw(RunsPresenter& presenter);
        ~OneRedraw();
        OneRedraw(const OneRedraw&) = delete;
        OneRedraw& operator=(const OneRedraw&) = delete;

    private:
        RunsPresenter& presenter_;
    };

signals:
    /// Other runs are open or shown, or another one is the baseline; `chosen`: because a person
    /// pinned, hid or showed one.
    void runs_changed(bool chosen);
    void message(headroom::MessageBar::Tone tone, const QString& text);

private:
    void begin(const RunHeader& header);
    void end();
    /// Shows what has changed in the list.
    void refresh();
    void show_front();
    void show_beside();
    void show_difference();
    void choose_beside(const QString& curve, const QString& own_curve, double x);

    RunController& controller_;
    RunPresenter& run_;
    RunModel& points_;
    WindowBody& body_;
    OpenRuns& runs_;
    std::optional<RunId> shown_front_;  ///< what table and Point panel show
    std::optional<RunId> measured_;     ///< the run under way
    int held_ = 0;                      ///< OneRedraw objects
    bool choosing_ = false;             ///< a person pins, hides or shows a run
};

}  // namespace headroom
