// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/lower_card.h"

#include <QPainter>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {

LowerCard::LowerCard(QWidget* parent)
    : Card(parent), tabs_(new QTabBar), pages_(new QStackedWidget) {
    setObjectName(QStringLiteral("lower_card"));
    tabs_->setObjectName(QStringLiteral("lower_tabs"));
    tabs_->setAccessibleName(tr("Results, runs, device and log"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(false);
    column()->setContentsMargins(1, 1, 1, metrics::grid);
    column()->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    row->addWidget(tabs_);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addWidget(pages_, 1);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
}

void LowerCard::add_page(QWidget* page, const QString& title) {
    pages_->addWidget(page);
    tabs_->addTab(title);
    // Qt tells the layout only where the bar is shown already.
    tabs_->updateGeometry();
}

void LowerCard::remove_page(QWidget* page) {
    const int index = pages_->indexOf(page);
    if (index < 0) return;
    pages_->removeWidget(page);
    tabs_->removeTab(index);
    tabs_->updateGeometry();
}

void LowerCard::show_page(QWidget* page) {
    set_current(pages_->indexOf(page));
}

void LowerCard::set_current(int index) {
    if (index >= 0 && index < tabs_->count()) tabs_->setCurrentIndex(index);
}

void LowerCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(1, tabs_->geometry().bottom() + 1, width() - 2, 1, window_theme().hairline);
}

}  // namespace headroom
