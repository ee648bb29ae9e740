// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presentation.h"

#include <QScreen>
#include <algorithm>
#include <utility>

#include "ui/controls/window_style.h"
#include "ui/text/date_text.h"
#include "ui/text/number_text.h"
#include "ui/window/body/window_body.h"
#include "ui/window/flow/run_presenter.h"
#include "ui/window/run/run_controller.h"

namespace headroom {
namespace {

using namespace std::chrono_literals;

constexpr auto interval = 50ms;
constexpr auto hint_time = 5s;
constexpr auto rest_after_run = 8s;  ///< the finished figure stands still

/// The smallest hidden size of the points.
std::optional<double> smallest_hidden(const Run& run) {
    std::optional<double> smallest;
    for (const Point& point : run.points) {
        const auto hidden = static_cast<double>(point.shape.hidden().value);
        smallest = std::min(smallest.value_or(hidden), hidden);
    }
    return smallest;
}

QString count_text(std::size_t done, std::size_t all) {
    return Presentation::tr("%1 of %2")
        .arg(grouped(static_cast<std::int64_t>(done)), points_text(std::max(done, all)));
}

}  // namespace

Presentation::Presentation(RunController& controller, const RunPresenter& run, WindowBody& body,
                           QWidget* window)
    : QObject(window),
      controller_(controller),
      presenter_(run),
      body_(body),
      window_(window),
      clock_(&std::chrono::steady_clock::now),
      run_(std::make_shared<Run>()) {
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, &Presentation::tick);
    connect(&controller_, &RunController::started, this, &Presentation::begin);
    connect(&controller_, &RunController::point_finished, this, [this] { changed_ = true; });
    connect(&controller_, &RunController::points_drifted, this, [this] { changed_ = true; });
    connect(&controller_, &RunController::ended, this, &Presentation::end);
}

void Presentation::start() {
    if (active()) return;
    started_ = clock_();
    ended_.reset();
    replay_front();
    touring_ = !controller_.busy() && run_->points.empty();
    if (touring_) {
        emit run_wanted();
        // Nothing can be run: whoever was asked has said why.
        if (!controller_.busy()) return;
    }
    screen_ = new PresentScreen(window_);
    screen_->setAttribute(Qt::WA_DeleteOnClose);
    connect(screen_, &PresentScreen::leave_wanted, this, &Presentation::leave);
    screen_->setGeometry(window_->screen()->geometry());
    tick();
    screen_->showFullScreen();
    screen_->activateWindow();
    timer_.start();
}

void Presentation::leave() {
    if (!active()) return;
    timer_.stop();
    PresentScreen* screen = screen_;
    screen_.clear();
    disconnect(screen, nullptr, this, nullptr);
    screen->close();
    run_ = std::make_shared<Run>();
    figure_ = {};
    window_->activateWindow();
    emit left();
}

void Presentation::replay(std::shared_ptr<const Run> run, std::optional<RunId> id) {
    run_ = run ? std::move(run) : std::make_shared<Run>();
    replayed_ = id;
    smallest_ = smallest_hidden(*run_);
    replay_ = Replay(run_->points.size(), clock_());
    figure_ = {};
    changed_ = true;
}

void Presentation::replay_front() {
    replay(presenter_.run(), body_.runs_page().runs().front());
    if (run_->points.empty() && !controller_.busy()) replay_next();
}

std::vector<const OpenRun*> Presentation::runs_in_turn() const {
    const OpenRuns& runs = body_.runs_page().runs();
    std::vector<const OpenRun*> in_turn;
    for (const OpenRun& run : runs.all()) {
        const bool drawn = run.shown || runs.front() == run.id;
        if (drawn && !run.run->points.empty()) in_turn.push_back(&run);
    }
    return in_turn;
}

void Presentation::replay_next() {
    const std::vector<const OpenRun*> in_turn = runs_in_turn();
    if (in_turn.empty()) return;
    const auto shown =
        std::ranges::find_if(in_turn, [this](const OpenRun* run) { return run->id == replayed_; });
    const bool last = shown == in_turn.end() || shown + 1 == in_turn.end();
    const OpenRun& next = last ? *in_turn.front() : **(shown + 1);
    replay(next.run, next.id);
}

void Presentation::begin(const RunHeader& header, const Plan& plan) {
    if (!active()) return;
    run_ = controller_.run();
    smallest_ = static_cast<double>(header.sweep.hidden.last);
    for (const PlannedShape& planned : plan.shapes) {
        smallest_ = std::min(*smallest_, static_cast<double>(planned.shape.hidden().value));
    }
    figure_ = {};
    changed_ = true;
}

void Presentation::end() {
    if (active()) ended_ = clock_();
}

FigureContent Presentation::figure_of_all() const {
    FigureOptions options{
        .show_published = false, .y_before = std::nullopt, .first_planned = smallest_};
    if (run_->points.size() > 1 && !figure_.curves.empty()) options.y_before = figure_.y;
    FigureContent figure = figure_of_run(*run_, body_.chart().content().regions, options);
    figure.title.clear();
    figure.subtitle.clear();
    return figure;
}

PresentFrame Presentation::live_frame() {
    PresentFrame frame;
    const std::size_t done = run_->points.size();
    frame.live = true;
    frame.figure = figure_;
    frame.activity = presenter_.activity();
    frame.state =
        done == 0
            ? tr("Live")
            : tr("Live · %1")
                  .arg(count_text(done, static_cast<std::size_t>(run_->header.planned_points)));
    if (run_->header.sweep.heads.empty()) {
        frame.title = tr("Attention over Values");
    } else {
        describe_newest(frame, *run_, done, window_theme());
    }
    fill_gauges(frame, *run_, done, controller_.telemetry().value_or(TelemetryReading{}));
    return frame;
}

QString Presentation::place_text(std::size_t done, std::size_t all) const {
    const std::vector<const OpenRun*> in_turn = runs_in_turn();
    const auto shown =
        std::ranges::find_if(in_turn, [this](const OpenRun* run) { return run->id == replayed_; });
    const QString points = count_text(done, all);
    if (in_turn.size() < 2 || shown == in_turn.end()) return tr("Replay · %1").arg(points);
    return tr("Run %1 of %2 · %3").arg(shown - in_turn.begin() + 1).arg(in_turn.size()).arg(points);
}

PresentFrame Presentation::replay_frame() {
    PresentFrame frame;
    const std::size_t all = run_->points.size();
    const std::size_t done = ended_ ? all : replay_.points_at(clock_());
    frame.figure = first_points(figure_, done);
    frame.state = ended_ ? tr("Finished · %1").arg(count_text(done, all)) : place_text(done, all);
    if (ended_) {
        frame.activity = presenter_.activity();
    } else if (!run_->header.utc.empty()) {
        frame.activity = tr("measured %1").arg(date_text(run_->header.utc));
    }
    describe_newest(frame, *run_, done, window_theme());
    const TelemetryReading reading =
        done > 0 ? reading_of(run_->points[done - 1]) : TelemetryReading{};
    fill_gauges(frame, *run_, done, reading);
    return frame;
}

void Presentation::tick() {
    if (!active()) return;
    const auto now = clock_();
    if (ended_ && !controller_.busy() && now - *ended_ >= rest_after_run) {
        ended_.reset();
        if (touring_) {
            emit run_wanted();
            if (!active()) return;
        }
        if (!controller_.busy()) replay_front();
    }
    if (controller_.busy()) ended_.reset();
    if (!controller_.busy() && !ended_ && replay_.seen_once(now)) replay_next();
    // Nothing of an older run stays while the device is opened and its roofs are measured.
    if (controller_.state() == RunController::State::starting &&
        !run_->header.sweep.heads.empty()) {
        run_ = std::make_shared<Run>();
        figure_ = {};
        changed_ = true;
    }
    if (changed_) figure_ = figure_of_all();
    changed_ = false;
    screen_->show_frame(controller_.busy() ? live_frame() : replay_frame());
    screen_->show_hint(now - started_ < hint_time);
}

}  // namespace headroom
