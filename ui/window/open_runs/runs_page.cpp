// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/runs_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "ui/controls/style_paint.h"
#include "ui/window/open_runs/resumable.h"

namespace headroom {
namespace {

QPushButton* make_button(const QString& text, const char* name, const QString& help) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(help);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

}  // namespace

RunsPage::RunsPage(QWidget* parent)
    : QWidget(parent),
      list_(new RunsList(runs_)),
      front_(make_button(tr("To the front"), "runs_front",
                         tr("Show this run in table, chart and Point card (Enter)"))),
      show_(make_button(tr("Hide"), "runs_show", tr("Draw it beside the others, or not (Space)"))),
      pin_(make_button(tr("Pin as baseline"), "runs_pin",
                       tr("Compare the run in front with this one (P)"))),
      resume_(make_button(tr("Resume"), "runs_resume", {})),
      close_(make_button(tr("Close"), "runs_close",
                         tr("Take it off the list; its file stays (Delete)"))),
      comparison_(new ComparisonPanel) {
    setObjectName(QStringLiteral("runs_page"));
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::grid);
    left->addWidget(list_, 1);
    left->addWidget(make_buttons());
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("comparison_scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(comparison_);
    scroll->viewport()->setAutoFillBackground(false);
    comparison_->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::grid, metrics::grid / 2, metrics::grid, 0);
    row->setSpacing(2 * metrics::grid);
    row->addLayout(left, 3);
    row->addWidget(scroll, 2);
    scroll->setMinimumWidth(180);
    connect(list_, &RunsList::current_changed, this, &RunsPage::show_buttons);
    connect(&runs_, &OpenRuns::changed, this, [this] {
        // The keys and buttons act on the run that has come to the front, and from the first on.
        const bool same_front = runs_.front() == std::exchange(front_run_, runs_.front());
        if (!runs_.front() || (same_front && list_->currentIndex().isValid())) return;
        list_->setCurrentIndex(runs_.index(runs_.row_of(*runs_.front())));
    });
    show_buttons();
}

QWidget* RunsPage::make_buttons() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    for (QPushButton* button : {front_, resume_, show_, pin_, close_}) row->addWidget(button);
    row->addStretch(1);
    // One by one: through a variable of the signals, g++ 12 with sanitizers takes a member for
    // uninitialised.
    connect(front_, &QPushButton::clicked, list_, [this] {
        if (const auto run = list_->current_run()) emit list_->front_wanted(*run);
    });
    connect(resume_, &QPushButton::clicked, list_, [this] {
        if (const auto run = list_->current_run()) emit list_->resume_wanted(*run);
    });
    connect(show_, &QPushButton::clicked, list_, [this] {
        if (const auto run = list_->current_run()) emit list_->shown_toggled(*run);
    });
    connect(pin_, &QPushButton::clicked, list_, [this] {
        if (const auto run = list_->current_run()) emit list_->pin_toggled(*run);
    });
    connect(close_, &QPushButton::clicked, list_, [this] {
        if (const auto run = list_->current_run()) emit list_->close_wanted(*run);
    });
    return holder;
}

void RunsPage::show_buttons() {
    const auto id = list_->current_run();
    const OpenRun* run = id ? runs_.find(*id) : nullptr;
    const bool published = id == RunId::published;
    const bool front = run != nullptr && runs_.front() == id;
    const bool shown = run != nullptr ? run->shown : runs_.published_shown();
    front_->setEnabled(run != nullptr && !front);
    show_->setEnabled((run != nullptr && !front) || published);
    show_->setText(front || shown || !id ? tr("Hide") : tr("Show"));
    pin_->setEnabled(run != nullptr);
    pin_->setText(run != nullptr && runs_.baseline() == id ? tr("Unpin") : tr("Pin as baseline"));
    const QString obstacle = run == nullptr ? tr("Mark a run in the list.") : resume_obstacle(*run);
    resume_->setEnabled(obstacle.isEmpty());
    const QString help =
        obstacle.isEmpty() ? tr("Measure what it lacks, into the same file (R).") : obstacle;
    resume_->setToolTip(help);
    resume_->setAccessibleDescription(help);
    // One stands where the other would: there is no room for both in a narrow window.
    if (front && front_->hasFocus()) list_->setFocus();
    front_->setVisible(!front);
    resume_->setVisible(front);
    close_->setEnabled(run != nullptr);
}

}  // namespace headroom
