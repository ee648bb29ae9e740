// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart/figure_controls.h"

#include <QHBoxLayout>

#include "ui/figure/content/quantity_text.h"

namespace headroom {

FigureControls::FigureControls(FigureMenus& menus, FigureView& view, QWidget* parent)
    : QWidget(parent),
      menus_(menus),
      view_(view),
      home_(add_button("figure_home_button")),
      y_(add_button("figure_y_button")),
      x_(add_button("figure_x_button")),
      show_(add_button("figure_show_button")) {
    setObjectName(QStringLiteral("figure_controls"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QPushButton* button : {home_, y_, x_, show_}) row->addWidget(button);
    y_->setMenu(&menus_.y_menu());
    x_->setMenu(&menus_.x_menu());
    show_->setMenu(&menus_.show_menu());
    home_->setText(tr("Show all"));
    home_->setAccessibleName(tr("Show all of the figure"));
    home_->setToolTip(tr("Back to all of the figure (H)"));
    show_->setText(tr("Lines"));
    show_->setAccessibleName(tr("Roofs and ribbons"));
    show_->setToolTip(tr("The measured roofs (O), and the ribbons between the quartiles (Q)"));
    connect(home_, &QPushButton::clicked, &view_.navigator(), &FigureNavigator::home);
    connect(&menus_, &FigureMenus::chosen, this, &FigureControls::refresh);
    connect(&view_.navigator(), &FigureNavigator::view_changed, this, &FigureControls::refresh);
    refresh();
}

QPushButton* FigureControls::add_button(const char* name) {
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setFlat(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FigureControls::refresh() {
    const FigureScales& scales = menus_.choice().scales;
    y_->setText(y_button_text(scales.y));
    y_->setAccessibleName(tr("Y axis: %1").arg(y_choice_text(scales.y)));
    y_->setToolTip(tr("What the y axis counts"));
    const QString x = x_choice_text(scales.x);
    x_->setText(scales.log2_x ? tr("%1, log₂").arg(x) : x);
    x_->setAccessibleName(tr("X axis: %1").arg(x_->text()));
    x_->setToolTip(tr("What the x axis counts; logarithmic with L"));
    home_->setVisible(!view_.navigator().view().is_home());
    adjustSize();
    emit resized();
}

}  // namespace headroom
