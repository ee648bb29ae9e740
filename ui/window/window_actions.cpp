// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

namespace headroom {

WindowActions::WindowActions(QWidget* window)
    : QObject(window), window_(window), themes_(new QActionGroup(this)) {
    run = add(tr("Run"), "action_run", {Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    stop = add(tr("Stop"), "action_stop", {Qt::Key_Escape, Qt::CTRL | Qt::Key_Period});
    pause = add(tr("Pause or resume"), "action_pause", {Qt::CTRL | Qt::Key_P});
    open = add(tr("Open…"), "action_open", {QKeySequence::Open});
    export_menu = add(tr("Export"), "action_export", {Qt::CTRL | Qt::Key_E});
    export_png = add(tr("&PNG image…"), "action_export_png");
    export_svg = add(tr("&SVG drawing…"), "action_export_svg");
    export_pdf = add(tr("P&DF page…"), "action_export_pdf");
    export_csv = add(tr("&CSV of every point…"), "action_export_csv");
    export_csv_shown = add(tr("CSV of &what is shown…"), "action_export_csv_shown");
    copy_picture = add_local(tr("Copy p&icture"), "action_copy_picture", {QKeySequence::Copy});
    copy_table = add_local(tr("Copy &table"), "action_copy_table", {QKeySequence::Copy});
    copy_command =
        add(tr("Copy c&ommand"), "action_copy_command", {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    sweep_column = add(tr("S&weep column"), "action_sweep_column", {Qt::CTRL | Qt::Key_1});
    point_column = add(tr("&Point column"), "action_point_column", {Qt::CTRL | Qt::Key_2});
    full_screen = add(tr("&Full screen"), "action_full_screen", {Qt::Key_F11});
    present = add(tr("P&resent"), "action_present", {Qt::SHIFT | Qt::Key_F5});
    quit = add(tr("&Quit"), "action_quit", {Qt::CTRL | Qt::Key_Q});
    for (QAction* action : {sweep_column, point_column}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    full_screen->setCheckable(true);
    add_theme(tr("S&ystem colours"), "action_theme_system", ThemeChoice::system)->setChecked(true);
    add_theme(tr("&Light"), "action_theme_light", ThemeChoice::light);
    add_theme(tr("&Dark"), "action_theme_dark", ThemeChoice::dark);
    connect(themes_, &QActionGroup::triggered, this, [this] { emit theme_chosen(theme()); });
}

QAction* WindowActions::add(const QString& text, const char* name,
                            const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    window_->addAction(action);
    return action;
}

QAction* WindowActions::add_local(const QString& text, const char* name,
                                  const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QAction* WindowActions::add_theme(const QString& text, const char* name, ThemeChoice theme) {
    QAction* action = add(text, name);
    action->setCheckable(true);
    action->setData(static_cast<int>(theme));
    themes_->addAction(action);
    return action;
}

void WindowActions::fill_export_menu(QMenu& menu) const {
    menu.addActions({export_png, export_svg, export_pdf});
    menu.addSeparator();
    menu.addActions({export_csv, export_csv_shown});
    menu.addSeparator();
    menu.addActions({copy_picture, copy_table, copy_command});
}

void WindowActions::fill_view_menu(QMenu& menu) const {
    menu.addActions(themes_->actions());
    menu.addSeparator();
    menu.addActions({sweep_column, point_column, full_screen, present});
    menu.addSeparator();
    menu.addAction(quit);
}

ThemeChoice WindowActions::theme() const {
    const QAction* chosen = themes_->checkedAction();
    return chosen == nullptr ? ThemeChoice::system
                             : static_cast<ThemeChoice>(chosen->data().toInt());
}

void WindowActions::set_theme(ThemeChoice theme) {
    for (QAction* action : themes_->actions()) {
        if (action->data().toInt() == static_cast<int>(theme)) action->setChecked(true);
    }
}

}  // namespace headroom
