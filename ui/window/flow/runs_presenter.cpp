// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/runs_presenter.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <utility>

#include "ui/figure/content/further_run.h"
#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"
#include "ui/text/run_name.h"

namespace headroom {
namespace {

/// Begins the ids of a further run's curves.
QString curves_id(RunId id) {
    return QStringLiteral("run %1").arg(static_cast<int>(id));
}

}  // namespace

RunsPresenter::OneRedraw::OneRedraw(RunsPresenter& presenter) : presenter_(presenter) {
    ++presenter_.held_;
}

RunsPresenter::OneRedraw::~OneRedraw() {
    if (--presenter_.held_ == 0) presenter_.refresh();
}

RunsPresenter::RunsPresenter(RunController& controller, RunPresenter& run, RunModel& points,
                             WindowBody& body, QObject* parent)
    : QObject(parent),
      controller_(controller),
      run_(run),
      points_(points),
      body_(body),
      runs_(body.runs_page().runs()) {
    connect(&controller_, &RunController::started, this, &RunsPresenter::begin);
    connect(&controller_, &RunController::file_moved, this,
            [this](const std::filesystem::path& file) {
                if (measured_) runs_.set_file(*measured_, to_qstring(file.string()));
            });
    connect(&controller_, &RunController::ended, this, &RunsPresenter::end);
    connect(&runs_, &OpenRuns::changed, this, &RunsPresenter::refresh);
    connect(&runs_, &OpenRuns::changed, this, [this] { emit runs_changed(choosing_); });
    connect(&points_, &QAbstractItemModel::rowsInserted, this, [this] {
        if (measured_) runs_.set_points(*measured_, points_.points().size());
        show_difference();
    });
    connect(&points_, &RunModel::points_marked, this, &RunsPresenter::show_difference);
    const RunsList& list = body_.runs_page().list();
    connect(&list, &RunsList::front_wanted, this, &RunsPresenter::bring_to_front);
    connect(&list, &RunsList::shown_toggled, this, &RunsPresenter::toggle_shown);
    connect(&list, &RunsList::pin_toggled, this, &RunsPresenter::toggle_pin);
    connect(&list, &RunsList::close_wanted, this, &RunsPresenter::close);
    connect(&body_.sweep().published_curves(), &QCheckBox::toggled, &runs_,
            &OpenRuns::set_published_shown);
    connect(&body_.chart(), &ChartCard::beside_chosen, this, &RunsPresenter::choose_beside);
    refresh();
}

RunId RunsPresenter::add(const LoadedRun& loaded, const QString& file) {
    if (const auto open = runs_.of_file(file)) {
        // Read again, it may have grown.
        if (shown_front_ == open) shown_front_.reset();
        runs_.replace(*open, loaded.run);
        return *open;
    }
    return runs_.add(loaded.run, file);
}

void RunsPresenter::take_growth(const QString& file, const LoadedRun& loaded) {
    const auto open = runs_.of_file(file);
    if (!open || open == measured_) return;
    if (shown_front_ == open && !run_.show_growth(loaded.run)) shown_front_.reset();
    runs_.replace(*open, loaded.run);
}

bool RunsPresenter::is_measured(const QString& file) const {
    return measured_ && runs_.of_file(file) == measured_;
}

void RunsPresenter::bring_to_front(RunId id) {
    if (runs_.find(id) == nullptr || runs_.front() == id) return;
    if (controller_.busy()) {
        emit message(MessageBar::Tone::note,
                     tr("The run under way stays in front; the others are drawn beside it."));
        return;
    }
    runs_.bring_to_front(id);
}

void RunsPresenter::toggle_shown(RunId id) {
    if (id == RunId::published) {
        body_.sweep().published_curves().toggle();
        return;
    }
    const QScopedValueRollback choosing(choosing_, true);
    const OpenRun* run = runs_.find(id);
    if (run != nullptr && runs_.front() != id) runs_.set_shown(id, !run->shown);
}

void RunsPresenter::toggle_pin(RunId id) {
    if (id == RunId::published) {
        emit message(MessageBar::Tone::note,
                     tr("The published curves cannot be a baseline: they were read off a picture, "
                        "at sizes that no shape has."));
        return;
    }
    if (id == measured_) {
        emit message(MessageBar::Tone::note,
                     tr("A run can be pinned as the baseline when it has ended."));
        return;
    }
    const QScopedValueRollback choosing(choosing_, true);
    runs_.pin(runs_.baseline() == id ? std::nullopt : std::optional(id));
}

void RunsPresenter::close(RunId id) {
    if (id == RunId::published) {
        body_.sweep().published_curves().setChecked(false);
        return;
    }
    if (id == measured_) {
        emit message(MessageBar::Tone::note, tr("Stop the run under way before closing it."));
        return;
    }
    runs_.close(id);
}

RunChoices RunsPresenter::choices() const {
    RunChoices choices{runs_.baseline(), {}};
    for (const OpenRun& run : runs_.all()) {
        if (!run.shown) choices.hidden.insert(run.id);
    }
    return choices;
}

void RunsPresenter::show_choices(const RunChoices& choices) {
    const OneRedraw once(*this);
    if (!choices.baseline || runs_.find(*choices.baseline) != nullptr) runs_.pin(choices.baseline);
    for (const OpenRun& run : std::vector<OpenRun>(runs_.all())) {
        runs_.set_shown(run.id, !choices.hidden.contains(run.id));
    }
}

void RunsPresenter::begin(const RunHeader& header) {
    const OneRedraw once(*this);
    // What was measured before steps back, so that sweep after sweep does not fill the figure.
    for (const OpenRun& run : std::vector<OpenRun>(runs_.all())) {
        if (run.measured_here && runs_.baseline() != run.id) runs_.set_shown(run.id, false);
    }
    const QString file = to_qstring(run_.file().string());
    // An open run that goes on stays the same line of the list.
    const auto open = runs_.of_file(file);
    if (open) runs_.replace(*open, {header, {}, {}});
    measured_ = open ? *open : runs_.add({header, {}, {}}, file, true);
    runs_.bring_to_front(*measured_);
    // RunPresenter shows it already, and adds its points as they come.
    shown_front_ = measured_;
}

void RunsPresenter::end() {
    if (!measured_) return;
    const RunId ended = *std::exchange(measured_, std::nullopt);
    if (const auto run = run_.run()) runs_.replace(ended, *run);
}

void RunsPresenter::refresh() {
    if (held_ > 0) return;
    {
        const ChartCard::OneRedraw once(body_.chart());
        show_front();
        show_beside();
    }
    show_difference();
}

void RunsPresenter::show_front() {
    const auto front = runs_.front();
    if (front == shown_front_) return;
    shown_front_ = front;
    if (!front) {
        run_.show_none();
        return;
    }
    const OpenRun& run = *runs_.find(*front);
    run_.show_open(run.run, run.file, run_name({&run.run->header, run.file}));
}

void RunsPresenter::show_beside() {
    const QStringList names = runs_.short_names();
    std::vector<FurtherRun> beside;
    for (std::size_t i = 0; i < runs_.all().size(); ++i) {
        const OpenRun& run = runs_.all()[i];
        if (run.id == runs_.front() || !run.shown) continue;
        const bool baseline = run.id == runs_.baseline();
        QString name = names[static_cast<qsizetype>(i)];
        if (baseline) name = tr("baseline: %1").arg(name);
        beside.push_back({curves_id(run.id), name, run.run, baseline, run.mark});
    }
    body_.chart().show_beside(beside);
}

void RunsPresenter::show_difference() {
    if (held_ > 0) return;
    ComparisonPanel& panel = body_.runs_page().comparison();
    const OpenRun* baseline = runs_.baseline() ? runs_.find(*runs_.baseline()) : nullptr;
    if (baseline == nullptr || !runs_.front() || runs_.front() == runs_.baseline()) {
        points_.set_differences({});
        body_.results().show_differences(false);
        panel.show_hint(
            baseline == nullptr
                ? tr("Pin a run as the baseline (P) to see by how much the one in front differs.")
                : tr("The baseline is in front. Bring another run to the front (Enter) to compare "
                     "it."));
        return;
    }
    const auto front = run_.run();
    BaselineDifference difference = difference_from(*baseline->run, front ? *front : Run{});
    points_.set_differences(std::exchange(difference.points, {}));
    body_.results().show_differences(true);
    panel.show_difference(run_name({&baseline->run->header, baseline->file}), difference);
}

void RunsPresenter::choose_beside(const QString& curve, const QString& own_curve, double x) {
    for (const OpenRun& run : runs_.all()) {
        if (!curve.startsWith(curves_id(run.id) + QLatin1Char(' '))) continue;
        const RunId id = run.id;
        bring_to_front(id);
        if (runs_.front() == id) body_.chart().choose_point(own_curve, x);
        return;
    }
}

}  // namespace headroom
