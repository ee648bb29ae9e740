// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/body/window_actions.h"

#include <QKeyEvent>
#include <QLineEdit>

#include "ui/text/language.h"

namespace headroom {
namespace {

/// Ticks the action of that data without telling anyone.
void tick(const QActionGroup& group, const QVariant& data) {
    for (QAction* action : group.actions()) {
        if (action->data() == data) action->setChecked(true);
    }
}

QVariant ticked(const QActionGroup& group) {
    const QAction* chosen = group.checkedAction();
    return chosen == nullptr ? QVariant() : chosen->data();
}

}  // namespace

WindowActions::WindowActions(QWidget* window)
    : QObject(window),
      window_(window),
      themes_(new QActionGroup(this)),
      curve_colors_(new QActionGroup(this)),
      languages_(new QActionGroup(this)),
      isolations_(new QActionGroup(this)) {
    run = add(tr("Run"), "action_run", {Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    stop = add(tr("Stop"), "action_stop", {Qt::Key_Escape, Qt::CTRL | Qt::Key_Period});
    pause = add(tr("Pause or resume"), "action_pause", {Qt::CTRL | Qt::Key_P});
    open = add(tr("Open…"), "action_open", {QKeySequence::Open});
    clear_recent = add(tr("&Clear the list"), "action_clear_recent");
    reopen = add(tr("&Reopen these runs at the next start"), "action_reopen");
    reopen->setCheckable(true);
    export_menu = add(tr("Export"), "action_export", {Qt::CTRL | Qt::Key_E});
    export_png = add(tr("&PNG image…"), "action_export_png");
    export_svg = add(tr("&SVG drawing…"), "action_export_svg");
    export_pdf = add(tr("P&DF page…"), "action_export_pdf");
    undo = add(tr("&Undo"), "action_undo", {QKeySequence::Undo});
    redo =
        add(tr("&Redo"), "action_redo", {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    shortcuts = add(tr("&Keyboard shortcuts"), "action_shortcuts",
                    {Qt::Key_F1, Qt::CTRL | Qt::Key_Question});
    export_csv = add(tr("&CSV of every point…"), "action_export_csv");
    export_csv_shown = add(tr("CSV of &what is shown…"), "action_export_csv_shown");
    copy_picture = add_local(tr("Copy p&icture"), "action_copy_picture", {QKeySequence::Copy});
    copy_table = add_local(tr("Copy &table"), "action_copy_table", {QKeySequence::Copy});
    copy_command =
        add(tr("Copy c&ommand"), "action_copy_command", {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    sweep_column = add(tr("S&weep column"), "action_sweep_column", {Qt::CTRL | Qt::Key_1});
    point_column = add(tr("&Point column"), "action_point_column", {Qt::CTRL | Qt::Key_2});
    go_to_figure = add(tr("Go &to the figure"), "action_go_to_figure", {Qt::Key_F6});
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
    add_curve_colors();
    add_languages();
    add_isolations();
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

QAction* WindowActions::add_choice(QActionGroup& group, const QString& text, const QString& name,
                                   const QVariant& data) {
    QAction* action = add(text, "");
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(data);
    group.addAction(action);
    return action;
}

void WindowActions::add_curve_colors() {
    add_choice(*curve_colors_, tr("&Curves in the figure's colours"),
               QStringLiteral("action_colors_figure"), static_cast<int>(CurveColors::figure))
        ->setChecked(true);
    add_choice(*curve_colors_, tr("Curves for colour-&blind readers"),
               QStringLiteral("action_colors_safe"), static_cast<int>(CurveColors::safe));
    connect(curve_colors_, &QActionGroup::triggered, this, &WindowActions::curve_colors_chosen);
}

void WindowActions::add_languages() {
    for (const OfferedLanguage& language : offered_languages()) {
        const QString code = language.code.isEmpty() ? QStringLiteral("system") : language.code;
        add_choice(*languages_, language.name, QStringLiteral("action_language_%1").arg(code),
                   language.code);
    }
    set_language({});
    connect(languages_, &QActionGroup::triggered, this, &WindowActions::language_chosen);
}

void WindowActions::add_isolations() {
    const auto add_one = [this](const QString& text, const char* name, Isolation isolation,
                                const QString& help) {
        QAction* action =
            add_choice(*isolations_, text, QLatin1StringView(name), static_cast<int>(isolation));
        action->setToolTip(help);
        return action;
    };
    add_one(tr("&Automatically chosen"), "action_isolation_automatic", Isolation::automatic,
            tr("In this process, and after a fault of the device in a child process, which can be "
               "ended."))
        ->setChecked(true);
    add_one(tr("&This process"), "action_isolation_own", Isolation::own,
            tr("After a fault of the device that cannot be cured, the run ends."));
    add_one(tr("A &child process"), "action_isolation_child", Isolation::child,
            tr("Whatever happens to the device, the window stays alive. Telemetry is read ten "
               "times a second at most."));
}

void WindowActions::keep_keys_from_fields() {
    for (QLineEdit* field : window_->findChildren<QLineEdit*>()) field->installEventFilter(this);
}

bool WindowActions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
        if (export_menu->shortcuts().contains(keys)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void WindowActions::fill_export_menu(QMenu& menu) const {
    menu.addActions({export_png, export_svg, export_pdf});
    menu.addSeparator();
    menu.addActions({export_csv, export_csv_shown});
    menu.addSeparator();
    menu.addActions({copy_picture, copy_table, copy_command});
}

void WindowActions::fill_edit_menu(QMenu& menu) const {
    menu.addActions({undo, redo});
    menu.addSeparator();
    QMenu* isolations = menu.addMenu(tr("&Measure in"));
    isolations->setObjectName(QStringLiteral("isolation_menu"));
    isolations->setToolTipsVisible(true);
    isolations->addActions(isolations_->actions());
}

void WindowActions::fill_view_menu(QMenu& menu) const {
    menu.addActions(themes_->actions());
    menu.addSeparator();
    menu.addActions(curve_colors_->actions());
    menu.addSeparator();
    menu.addActions({sweep_column, point_column, go_to_figure, full_screen, present});
    menu.addSeparator();
    QMenu* languages = menu.addMenu(tr("Lan&guage"));
    languages->setObjectName(QStringLiteral("language_menu"));
    languages->addActions(languages_->actions());
    menu.addAction(shortcuts);
    menu.addSeparator();
    menu.addAction(quit);
}

ThemeChoice WindowActions::theme() const {
    const QAction* chosen = themes_->checkedAction();
    return chosen == nullptr ? ThemeChoice::system
                             : static_cast<ThemeChoice>(chosen->data().toInt());
}

void WindowActions::set_theme(ThemeChoice theme) {
    tick(*themes_, static_cast<int>(theme));
}

CurveColors WindowActions::curve_colors() const {
    return static_cast<CurveColors>(ticked(*curve_colors_).toInt());
}

void WindowActions::set_curve_colors(CurveColors colors) {
    tick(*curve_colors_, static_cast<int>(colors));
}

QString WindowActions::language() const {
    return ticked(*languages_).toString();
}

void WindowActions::set_language(const QString& code) {
    tick(*languages_, code);
}

Isolation WindowActions::isolation() const {
    return static_cast<Isolation>(ticked(*isolations_).toInt());
}

void WindowActions::set_isolation(Isolation isolation) {
    tick(*isolations_, static_cast<int>(isolation));
}

}  // namespace headroom
