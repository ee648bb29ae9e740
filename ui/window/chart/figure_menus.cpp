// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart/figure_menus.h"

#include "ui/figure/content/quantity_text.h"
#include "ui/figure/content/x_quantities.h"
#include "ui/figure/content/y_quantities.h"
#include "ui/figure/place/run_marks.h"

namespace headroom {
namespace {

QMenu* make_menu(const QString& title, const char* name, QWidget* parent) {
    auto* menu = new QMenu(title, parent);
    menu->setObjectName(QLatin1StringView(name));
    menu->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    return menu;
}

void tick_value(const QActionGroup& group, int value) {
    for (QAction* action : group.actions()) action->setChecked(action->data().toInt() == value);
}

}  // namespace

FigureMenus::FigureMenus(FigureView& view, QWidget* parent)
    : QObject(parent),
      view_(view),
      x_menu_(make_menu(tr("&X axis"), "figure_x_menu", parent)),
      y_menu_(make_menu(tr("&Y axis"), "figure_y_menu", parent)),
      show_menu_(make_menu(tr("&Roofs and ribbons"), "figure_show_menu", parent)),
      views_(make_menu(tr("&Move in it"), "figure_views_menu", parent)),
      curves_(make_menu(tr("&Curves"), "figure_curves_menu", parent)),
      cursors_(make_menu(tr("C&ursors"), "figure_cursors_menu", parent)),
      x_group_(new QActionGroup(this)),
      y_group_(new QActionGroup(this)),
      roof_group_(new QActionGroup(this)) {
    fill_x_menu();
    fill_y_menu();
    fill_show_menu();
    fill_views();
    fill_cursors();
    fill_curves();
    connect(curves_, &QMenu::aboutToShow, this, &FigureMenus::fill_curves);
    connect(&view_, &FigureView::command_wanted, this, &FigureMenus::obey);
    tick();
}

void FigureMenus::add_to(QMenu& menu) {
    QAction* before = menu.actions().value(0);
    auto* figure = make_menu(tr("Fig&ure"), "figure_menu", &menu);
    for (QMenu* part : {y_menu_, x_menu_, show_menu_, curves_, cursors_, views_}) {
        figure->addMenu(part);
    }
    menu.insertMenu(before, figure);
    menu.insertSeparator(before);
}

QAction* FigureMenus::add_choice(QMenu& menu, QActionGroup& group, const QString& text,
                                 const char* name, int value) {
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    action->setData(value);
    group.addAction(action);
    return action;
}

QAction* FigureMenus::add_command(QMenu& menu, FigureCommand command, const char* name) {
    QAction* action = menu.addAction(command_text(command));
    action->setObjectName(QLatin1StringView(name));
    const auto keys = keys_of(command);
    action->setShortcuts(QList<QKeySequence>(keys.begin(), keys.end()));
    // Shown beside it; the figure itself takes the keys while it has the focus.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, &view_, [this, command] { view_.perform(command); });
    return action;
}

void FigureMenus::fill_x_menu() {
    for (const XQuantityRow& row : x_quantities()) {
        add_choice(*x_menu_, *x_group_, x_choice_text(row.quantity), row.object_name,
                   static_cast<int>(row.quantity));
    }
    x_menu_->addSeparator();
    log_ = add_command(*x_menu_, FigureCommand::toggle_log, "figure_x_log2");
    log_->setCheckable(true);
    connect(x_group_, &QActionGroup::triggered, this, [this](const QAction* action) {
        Choice choice = choice_;
        choice.scales.x = static_cast<XQuantity>(action->data().toInt());
        choose(choice);
    });
}

void FigureMenus::fill_y_menu() {
    for (const YQuantityRow& row : y_quantities()) {
        add_choice(*y_menu_, *y_group_, y_choice_text(row.quantity), row.object_name,
                   static_cast<int>(row.quantity));
    }
    connect(y_group_, &QActionGroup::triggered, this, [this](const QAction* action) {
        Choice choice = choice_;
        choice.scales.y = static_cast<YQuantity>(action->data().toInt());
        choose(choice);
    });
}

void FigureMenus::fill_show_menu() {
    add_choice(*show_menu_, *roof_group_, tr("&No roof"), "figure_roofs_none",
               static_cast<int>(RoofLines::none));
    add_choice(*show_menu_, *roof_group_, tr("Roof of the &pointed curve"), "figure_roofs_pointed",
               static_cast<int>(RoofLines::pointed));
    add_choice(*show_menu_, *roof_group_, tr("&Roofs of all curves"), "figure_roofs_all",
               static_cast<int>(RoofLines::all));
    add_command(*show_menu_, FigureCommand::next_roofs, "figure_next_roofs");
    connect(roof_group_, &QActionGroup::triggered, this, [this](const QAction* action) {
        Choice choice = choice_;
        choice.roof_lines = static_cast<RoofLines>(action->data().toInt());
        choose(choice);
    });
    show_menu_->addSeparator();
    ribbons_ = add_command(*show_menu_, FigureCommand::toggle_ribbons, "figure_ribbons");
    ribbons_->setCheckable(true);
}

void FigureMenus::fill_views() {
    add_command(*views_, FigureCommand::home, "figure_home");
    back_ = add_command(*views_, FigureCommand::back, "figure_back");
    forward_ = add_command(*views_, FigureCommand::forward, "figure_forward");
    views_->addSeparator();
    add_command(*views_, FigureCommand::zoom_in, "figure_zoom_in");
    add_command(*views_, FigureCommand::zoom_out, "figure_zoom_out");
    views_->addSeparator();
    add_command(*views_, FigureCommand::pan_left, "figure_pan_left");
    add_command(*views_, FigureCommand::pan_right, "figure_pan_right");
    add_command(*views_, FigureCommand::pan_up, "figure_pan_up");
    add_command(*views_, FigureCommand::pan_down, "figure_pan_down");
    const auto follow = [this] {
        back_->setEnabled(view_.navigator().history().can_back());
        forward_->setEnabled(view_.navigator().history().can_forward());
    };
    connect(&view_.navigator(), &FigureNavigator::view_changed, this, follow);
    follow();
}

void FigureMenus::fill_cursors() {
    add_command(*cursors_, FigureCommand::cursor_a, "figure_cursor_a");
    add_command(*cursors_, FigureCommand::cursor_b, "figure_cursor_b");
    cursors_->addSeparator();
    add_command(*cursors_, FigureCommand::clear_cursors, "figure_clear_cursors");
}

void FigureMenus::fill_curves() {
    curves_->clear();
    add_command(*curves_, FigureCommand::show_all_curves, "figure_show_all_curves");
    add_command(*curves_, FigureCommand::hide_curve, "figure_hide_curve");
    add_command(*curves_, FigureCommand::solo_curve, "figure_solo_curve");
    curves_->addSeparator();
    list_curves();
}

void FigureMenus::list_curves() {
    QSet<QString> offered;
    for (const FigureCurve& curve : view_.content().curves) {
        if (curve.hidden && !curve.listed) continue;
        const QStringList alike = curves_alike(view_.content(), curve);
        // One line for a head count, whatever runs have it.
        if (is_further(curve.style) && offered.contains(curve.id)) continue;
        for (const QString& id : alike) offered.insert(id);
        QString text = curve.label;
        QAction* action = curves_->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("figure_curve ") + curve.id);
        action->setCheckable(true);
        action->setChecked(!curve.hidden);
        connect(action, &QAction::triggered, &view_, [this, alike] {
            CurveVisibility visibility = view_.visibility();
            visibility.toggle(alike, view_.content());
            view_.set_visibility(visibility);
        });
    }
}

void FigureMenus::obey(FigureCommand command) {
    Choice choice = choice_;
    if (command == FigureCommand::toggle_log) choice.scales.log2_x = !choice.scales.log2_x;
    if (command == FigureCommand::toggle_ribbons) choice.ribbons = !choice.ribbons;
    if (command == FigureCommand::next_roofs) {
        constexpr int choices = 3;
        choice.roof_lines =
            static_cast<RoofLines>((static_cast<int>(choice.roof_lines) + 1) % choices);
    }
    choose(choice);
}

void FigureMenus::choose(const Choice& choice) {
    const bool another = !(choice == choice_);
    choice_ = choice;
    tick();
    if (another) emit chosen();
}

void FigureMenus::tick() {
    tick_value(*x_group_, static_cast<int>(choice_.scales.x));
    tick_value(*y_group_, static_cast<int>(choice_.scales.y));
    tick_value(*roof_group_, static_cast<int>(choice_.roof_lines));
    log_->setChecked(choice_.scales.log2_x);
    ribbons_->setChecked(choice_.ribbons);
}

}  // namespace headroom
