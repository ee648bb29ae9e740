// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/view/figure_view.h"

namespace headroom {

/// What a figure shows and how, as menus: what its axes count, roofs, ribbons, curves, and the way
/// through its views. The keys in them work while the figure has the focus.
class FigureMenus final : public QObject {
    Q_OBJECT

public:
    /// What can be chosen for a figure.
    struct Choice {
        FigureScales scales;
        RoofLines roof_lines = RoofLines::none;
        bool ribbons = false;

        friend bool operator==(const Choice&, const Choice&) = default;
    };

    /// The view outlives the menus; `parent` owns them.
    FigureMenus(FigureView& view, QWidget* parent);

    QMenu& x_menu() { return *x_menu_; }
    QMenu& y_menu() { return *y_menu_; }
    QMenu& show_menu() { return *show_menu_; }
    /// Puts one menu with all of it before what `menu` has.
    void add_to(QMenu& menu);

    const Choice& choice() const { return choice_; }
    /// Ticks a choice, and tells of it where it is another.
    void choose(const Choice& choice);

signals:
    void chosen();

private:
    QAction* add_choice(QMenu& menu, QActionGroup& group, const QString& text, const char* name,
                        int value);
    QAction* add_command(QMenu& menu, FigureCommand command, const char* name);
    void fill_x_menu();
    void fill_y_menu();
    void fill_show_menu();
    void fill_views();
    void fill_curves();
    void fill_cursors();
    void list_curves();
    void obey(FigureCommand command);
    void tick();

    FigureView& view_;
    Choice choice_;
    QMenu* x_menu_;
    QMenu* y_menu_;
    QMenu* show_menu_;
    QMenu* views_;
    QMenu* curves_;
    QMenu* cursors_;
    QActionGroup* x_group_;
    QActionGroup* y_group_;
    QActionGroup* roof_group_;
    QAction* log_ = nullptr;
    QAction* ribbons_ = nullptr;
    QAction* back_ = nullptr;
    QAction* forward_ = nullptr;
};

}  // namespace headroom
