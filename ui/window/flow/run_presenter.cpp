// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/run_presenter.h"

#include <QFile>
#include <algorithm>
#include <utility>

#include "core/json/run_json.h"
#include "core/run/drift.h"
#include "core/sweep/sweep_check.h"
#include "nlohmann/json.hpp"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"
#include "ui/text/sentinel_text.h"
#include "ui/text/status_text.h"

namespace headroom {
namespace {

/// What a point took in all.
Seconds wall_time(const Point& point) {
    const PhaseTimes& phases = point.phases;
    return phases.set_up + phases.tuning + phases.check + phases.warm_up + phases.sampling;
}

QString point_name(const Shape& shape) {
    return RunPresenter::tr("a = %1  h = %2")
        .arg(grouped(shape.heads().value), grouped(shape.hidden().value));
}

QString stage_text(RunStage stage) {
    switch (stage) {
        case RunStage::roofs:
            return RunPresenter::tr("measuring the roofs …");
        case RunStage::settling:
            return RunPresenter::tr("loading the device until its clocks settle …");
        case RunStage::sentinel:
            return RunPresenter::tr("measuring the sentinel …");
        case RunStage::cooling:
            return RunPresenter::tr("letting the throttled device cool …");
    }
    return {};
}

}  // namespace

RunPresenter::RunPresenter(RunController& controller, RunModel& points, WindowBody& body,
                           QObject* parent)
    : QObject(parent), controller_(controller), points_(points), body_(body) {
    refresh_colors();
    connect(&controller_, &RunController::started, this, &RunPresenter::begin);
    connect(&controller_, &RunController::earlier_found, this, &RunPresenter::take_earlier);
    connect(&controller_, &RunController::stage_started, this, [this](RunStage stage) {
        measuring_ = stage_text(stage);
        // The roofs are measured before the run has started.
        if (controller_.state() == RunController::State::starting) set_activity(measuring_);
    });
    connect(&controller_, &RunController::point_started, this, [this](std::size_t index) {
        measuring_ = tr("measuring %1").arg(point_name(plan_.shapes[index].shape));
    });
    connect(&controller_, &RunController::point_finished, this, &RunPresenter::take_point);
    connect(&controller_, &RunController::sentinel_measured, this,
            [this] { body_.log().add(sentinel_text(run_->sentinels)); });
    connect(&controller_, &RunController::points_drifted, this, &RunPresenter::show_drift);
    connect(&controller_, &RunController::storage_paused, this, [this](const std::string& why) {
        emit message(
            MessageBar::Tone::error,
            tr("%1. The run waits, and goes on when there is room; no point is lost. The points "
               "so far can be exported to another folder.")
                .arg(core_text(why)));
    });
    connect(&controller_, &RunController::storage_resumed, this, [this] {
        emit message(MessageBar::Tone::success,
                     tr("The run file can be written again, and lacks nothing."));
    });
    connect(&controller_, &RunController::file_moved, this,
            [this](const std::filesystem::path& file) { file_ = file; });
    connect(&controller_, &RunController::noted, this, [this](const std::string& note) {
        emit message(MessageBar::Tone::note, core_text(note));
    });
    connect(&controller_, &RunController::frame_finished, this, &RunPresenter::show_frame);
    connect(&controller_, &RunController::ended, this, &RunPresenter::end);
    connect(&controller_, &RunController::state_changed, this, &RunPresenter::show_state);
    connect(&body_.results(), &ResultsTable::selection_changed, this,
            [this] { select(body_.results().selected_point()); });
    connect(&body_.chart(), &ChartCard::point_chosen, this, &RunPresenter::select);
    connect(&body_.point(), &PointPanel::point_chosen, this, &RunPresenter::select);
    connect(&body_.advice(), &AdvicePage::point_chosen, this, &RunPresenter::select);
}

void RunPresenter::start(RunRequest request) {
    file_ = request.file.value_or(std::filesystem::path());
    controller_.start(std::move(request));
}

bool RunPresenter::show_growth(const Run& grown) {
    const std::vector<Point>& shown = points_.points();
    if (!run_ || controller_.busy() || grown.points.size() < shown.size()) return false;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Point& point = grown.points[i];
        if (point.shape != shown[i].shape || point.flags != shown[i].flags) return false;
    }
    if (to_json(grown.header) != to_json(run_->header)) return false;
    const bool longer = grown.points.size() > shown.size();
    run_ = std::make_shared<Run>(grown);
    if (!longer) return true;
    body_.chart().show_growth(run_);
    points_.show_growth(run_);
    body_.device_page().show_run(run_->header, steadiness(*run_));
    body_.status().show_progress(static_cast<int>(done()),
                                 static_cast<int>(run_->header.planned_points));
    return true;
}

void RunPresenter::show_open(std::shared_ptr<const Run> run, const QString& file,
                             const QString& name) {
    run_ = std::move(run);
    file_ = std::filesystem::path(QFile::encodeName(file).toStdString());
    select(std::nullopt);
    points_.show(run_);
    body_.results().scrollToTop();
    body_.chart().show_run(run_);
    body_.device_page().show_run(run_->header, steadiness(*run_));
    body_.advice().show_run(run_->header);
    const int points = static_cast<int>(done());
    body_.status().show_progress(points,
                                 std::max(static_cast<int>(run_->header.planned_points), points));
    set_activity(tr("in front: %1").arg(name));
}

void RunPresenter::show_none() {
    run_.reset();
    file_.clear();
    select(std::nullopt);
    points_.show(nullptr);
    body_.chart().show_none();
    body_.device_page().show_no_run();
    body_.status().show_progress(0, 0);
    set_activity({});
}

void RunPresenter::begin(const RunHeader& header, const Plan& plan, bool again) {
    if (!again) kept_.reset();
    // None is selected where it begins again before the point has come again.
    if (auto point = again ? selected() : std::nullopt) kept_ = std::move(point);
    select(std::nullopt);
    run_ = controller_.run();
    plan_ = plan;
    time_left_.emplace(plan);
    points_.show(run_);
    body_.chart().begin_run(run_, plan, again ? ChartCard::View::kept : ChartCard::View::home);
    select_kept();
    body_.device_page().show_run(header);
    body_.advice().show_run(header);
    body_.status().show_progress(static_cast<int>(done()), static_cast<int>(plan.shapes.size()));
    body_.log().add(tr("%1 started: %2, %3")
                        .arg(to_qstring(header.title()), points_text(plan.shapes.size()),
                             to_qstring(header.subtitle())));
    for (const std::string& process : header.other_processes) {
        body_.log().add(tr("also on the device: %1").arg(to_qstring(process)));
    }
    if (!header.telemetry_unavailable.empty()) {
        body_.log().add(tr("no telemetry: %1").arg(core_text(header.telemetry_unavailable)));
    }
    if (!file_.empty()) {
        body_.log().add(tr("points go to %1").arg(to_qstring(file_.string())));
    }
    for (const SweepIssue& note : plan.notes) body_.log().add(core_text(note.message));
}

void RunPresenter::take_point(std::size_t index, const Point& point) {
    time_left_->point_finished(index, wall_time(point));
    if (point.status != PointStatus::measured) {
        body_.log().add(
            QStringLiteral("%1: %2").arg(point_name(point.shape), point_status_text(point)));
    }
}

void RunPresenter::take_earlier(const EarlierSessions& sessions) {
    for (const PointFinished& earlier : sessions.points) time_left_->leave_out(earlier.index);
    body_.log().add(
        tr("resumed: %1 are in the file already").arg(points_text(sessions.points.size())));
}

void RunPresenter::show_drift(const PointSpan& rows) {
    show_fresh();
    points_.show_marked(rows.first, rows.last);
    body_.chart().show_growth(run_);
    body_.log().add(marked_text(rows.first, rows.last, flag::drift, run_->sentinels));
    if (const auto chosen = body_.results().selected_point()) select(chosen);
}

void RunPresenter::show_fresh() {
    if (!run_ || done() <= static_cast<std::size_t>(points_.rowCount())) return;
    body_.chart().show_growth(run_);
    points_.show_growth(run_);
    select_kept();
    if (const auto chosen = body_.results().selected_point()) {
        body_.point().show_explanation({run_->header, run_->points, *chosen});
    }
    body_.status().show_progress(static_cast<int>(done()), static_cast<int>(plan_.shapes.size()));
}

void RunPresenter::show_frame() {
    show_fresh();
    if (controller_.state() == RunController::State::running) {
        body_.status().show_time_left(time_left_ ? time_left_->left() : std::nullopt);
        set_activity(measuring_);
    }
}

void RunPresenter::end(const RunEnded& ended) {
    show_frame();
    body_.chart().end_run();
    if (run_) body_.device_page().show_run(run_->header, steadiness(*run_));
    body_.status().show_time_left(std::nullopt);
    switch (ended.end) {
        case RunEnd::completed:
            set_activity(tr("finished: %1").arg(points_text(run_ ? done() : 0)));
            break;
        case RunEnd::cancelled:
            set_activity(tr("stopped: %1 kept").arg(points_text(run_ ? done() : 0)));
            tell_what_is_not_written(ended);
            break;
        case RunEnd::failed:
            set_activity(tr("failed: %1").arg(core_text(ended.message)));
            emit message(MessageBar::Tone::error,
                         tr("The run failed: %1").arg(core_text(ended.message)));
            break;
    }
    body_.log().add(activity_);
}

void RunPresenter::tell_what_is_not_written(const RunEnded& ended) {
    // A stop alone has nothing to say.
    if (controller_.storage_waits()) {
        emit message(MessageBar::Tone::error,
                     tr("The last point is not in the run file: %1. It is shown here; export the "
                        "points as CSV to another folder before you close the window.")
                         .arg(to_qstring(ended.message)));
    }
}

void RunPresenter::show_state() {
    switch (controller_.state()) {
        case RunController::State::starting:
            measuring_.clear();
            set_activity(tr("opening the device …"));
            break;
        case RunController::State::pausing:
            set_activity(tr("pausing after this launch …"));
            break;
        case RunController::State::paused:
            set_activity(tr("paused"));
            body_.log().add(activity_);
            break;
        case RunController::State::stopping:
            set_activity(tr("stopping after this launch …"));
            break;
        case RunController::State::running:
            set_activity(measuring_);
            break;
        case RunController::State::idle:
            break;
    }
}

void RunPresenter::select(std::optional<std::size_t> point) {
    if (point) kept_.reset();
    body_.results().select_point(point);
    body_.chart().select_point(point);
    body_.advice().select_point(point);
    if (!point || *point >= points_.points().size()) {
        body_.point().show_nothing();
        return;
    }
    const PointInRun place{run_->header, run_->points, *point};
    body_.point().show_point(place, body_.chart().color_of(place.point()),
                             body_.chart().marker_of(place.point()));
}

std::optional<Point> RunPresenter::selected() const {
    const auto at = body_.results().selected_point();
    if (!at || *at >= points_.points().size()) return std::nullopt;
    return points_.points()[*at];
}

void RunPresenter::select_kept() {
    if (!kept_) return;
    const auto same = std::ranges::find_if(points_.points(), [this](const Point& point) {
        return point.shape == kept_->shape && point.alignment == kept_->alignment;
    });
    if (same == points_.points().end()) return;
    select(static_cast<std::size_t>(same - points_.points().begin()));
}

void RunPresenter::refresh_colors() {
    points_.set_curve_marker([this](const Point& point) { return body_.chart().marker_of(point); });
    points_.set_curve_color([this](const Point& point) { return body_.chart().color_of(point); });
    select(body_.results().selected_point());
}

void RunPresenter::set_activity(const QString& text) {
    if (activity_ == text) return;
    activity_ = text;
    emit activity_changed();
}

}  // namespace headroom
