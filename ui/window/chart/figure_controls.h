// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

#include "ui/window/chart/figure_menus.h"

namespace headroom {

/// The small row over the figure: what y and x count, what else is drawn, and, where only a part is
/// seen, the way back to all.
class FigureControls final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the row.
    FigureControls(FigureMenus& menus, FigureView& view, QWidget* parent = nullptr);

signals:
    /// The row has become wider or narrower.
    void resized();

private:
    QPushButton* add_button(const char* name);
    void refresh();

    FigureMenus& menus_;
    FigureView& view_;
    QPushButton* home_;
    QPushButton* y_;
    QPushButton* x_;
    QPushButton* show_;
};

}  // namespace headroom
