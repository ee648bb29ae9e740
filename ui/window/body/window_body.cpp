// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/body/window_body.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"

namespace headroom {
namespace {

/// Below this width three columns leave the chart too little room.
constexpr int narrow_below = 1200;
constexpr int sweep_width = 272;
constexpr int point_width = 280;

}  // namespace

WindowBody::WindowBody(RunModel& model, QWidget* parent)
    : QWidget(parent),
      commands_(new CommandBar),
      sweep_(new SweepCard([this](HeadCount heads) { return chart_->color_of(heads); })),
      messages_(new MessageBar),
      resume_offer_(new OfferBar(QStringLiteral("resume_offer"))),
      folder_offer_(new OfferBar(QStringLiteral("folder_offer"))),
      chart_(new ChartCard),
      lower_(new LowerCard),
      results_(new ResultsTable(model)),
      runs_page_(new RunsPage),
      device_page_(new DevicePage),
      log_(new LogPage),
      advice_(new AdvicePage(model)),
      point_card_(new Card),
      point_(new PointPanel),
      point_page_(new QWidget),
      status_(new StatusLine),
      columns_(new QSplitter(Qt::Horizontal)),
      rows_(new QSplitter(Qt::Vertical)) {
    messages_->setObjectName(QStringLiteral("messages"));
    build_lower_card();
    build_columns();
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid,
                               2 * metrics::grid);
    middle->addWidget(columns_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(commands_);
    column->addLayout(middle, 1);
    column->addWidget(status_);
}

void WindowBody::build_lower_card() {
    auto* table_page = new QWidget;
    auto* table_column = new QVBoxLayout(table_page);
    table_column->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    table_column->addWidget(results_);
    auto* log_page = new QWidget;
    auto* log_column = new QVBoxLayout(log_page);
    log_column->setContentsMargins(12, 4, metrics::grid, 0);
    log_column->addWidget(log_);
    lower_->add_page(table_page, tr("Results"));
    lower_->add_page(runs_page_, tr("Runs"));
    lower_->add_page(device_page_, tr("Device"));
    lower_->add_page(log_page, tr("Log"));
    lower_->add_page(advice_, tr("Advise"));
    lower_->setMinimumHeight(152);

    auto* page_column = new QVBoxLayout(point_page_);
    page_column->setContentsMargins(metrics::card_padding, metrics::grid, metrics::card_padding, 0);
    point_page_->setParent(this);
    point_page_->hide();
    point_card_->setObjectName(QStringLiteral("point_card"));
    point_card_->column()->addWidget(make_title(tr("Point")));
    point_card_->column()->addWidget(point_, 1);
}

void WindowBody::build_columns() {
    rows_->setObjectName(QStringLiteral("rows"));
    rows_->addWidget(chart_);
    rows_->addWidget(lower_);
    rows_->setStretchFactor(0, 5);
    rows_->setStretchFactor(1, 2);
    rows_->setSizes({560, 232});
    rows_->setChildrenCollapsible(true);
    rows_->setCollapsible(0, false);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(folder_offer_);
    column->addWidget(resume_offer_);
    column->addWidget(messages_);
    column->addWidget(rows_, 1);

    columns_->setObjectName(QStringLiteral("columns"));
    sweep_->setMinimumWidth(sweep_width);
    middle->setMinimumWidth(400);
    point_card_->setMinimumWidth(240);
    columns_->addWidget(sweep_);
    columns_->addWidget(middle);
    columns_->addWidget(point_card_);
    columns_->setStretchFactor(0, 0);
    columns_->setStretchFactor(1, 1);
    columns_->setStretchFactor(2, 0);
    columns_->setCollapsible(1, false);
    columns_->setSizes({sweep_width, 800, point_width});
}

void WindowBody::show_sweep_column(bool shown) {
    sweep_->setVisible(shown);
}

void WindowBody::show_point_column(bool shown) {
    point_column_wanted_ = shown;
    point_card_->setVisible(shown && !narrow_);
}

void WindowBody::save_layout(WindowState& state) const {
    state.columns = columns_->saveState();
    state.rows = rows_->saveState();
    state.lower_tab = lower_->current();
    state.advice_fields = advice_->texts();
}

void WindowBody::restore_layout(const WindowState& state) {
    if (!state.columns.isEmpty()) columns_->restoreState(state.columns);
    if (!state.rows.isEmpty()) rows_->restoreState(state.rows);
    lower_->set_current(state.lower_tab);
    advice_->restore(state.advice_fields);
}

void WindowBody::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_to_width(event->size().width());
    messages_->fit_to_window();
}

void WindowBody::fit_to_width(int width) {
    const bool narrow = width < narrow_below;
    if (narrow == narrow_) return;
    narrow_ = narrow;
    if (narrow) {
        point_page_->layout()->addWidget(point_);
        lower_->add_page(point_page_, tr("Point"));
    } else {
        point_card_->column()->addWidget(point_, 1);
        lower_->remove_page(point_page_);
        point_page_->setParent(this);
        point_page_->hide();
    }
    point_->show();
    point_card_->setVisible(!narrow && point_column_wanted_);
}

}  // namespace headroom
