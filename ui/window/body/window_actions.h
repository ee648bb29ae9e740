// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>

#include "core/session/isolation.h"
#include "ui/window/choices/settings.h"

namespace headroom {

/// Everything that the window does on a key or from a menu. The window connects them.
class WindowActions final : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work in the whole of `window`.
    explicit WindowActions(QWidget* window);

    void fill_export_menu(QMenu& menu) const;
    void fill_edit_menu(QMenu& menu) const;
    void fill_view_menu(QMenu& menu) const;

    /// Has the fields of the window leave Export its keys: to a field, Ctrl+E is "end of line".
    void keep_keys_from_fields();

    ThemeChoice theme() const;
    /// Ticks the theme without telling anyone.
    void set_theme(ThemeChoice theme);
    CurveColors curve_colors() const;
    void set_curve_colors(CurveColors colors);
    /// The code of the language that is ticked; empty: the system's.
    QString language() const;
    void set_language(const QString& code);
    /// In which process runs are measured.
    Isolation isolation() const;
    void set_isolation(Isolation isolation);

    QAction* run;
    QAction* stop;
    QAction* pause;
    QAction* open;
    QAction* clear_recent;
    QAction* reopen;  ///< the runs that are open are opened again at the next start
    QAction* export_menu;
    QAction* export_png;
    QAction* export_svg;
    QAction* export_pdf;
    QAction* export_csv;
    QAction* undo;
    QAction* redo;
    QAction* shortcuts;
    QAction* export_csv_shown;
    QAction* copy_picture;  ///< to be added to the chart
    QAction* copy_table;    ///< to be added to the table
    QAction* copy_command;
    QAction* sweep_column;
    QAction* point_column;
    QAction* go_to_figure;
    QAction* full_screen;
    QAction* present;
    QAction* quit;

signals:
    void theme_chosen(headroom::ThemeChoice theme);
    void curve_colors_chosen();
    void language_chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(const QString& text, const char* name, const QList<QKeySequence>& keys = {});
    /// One whose keys work in the widget that it is added to.
    QAction* add_local(const QString& text, const char* name, const QList<QKeySequence>& keys);
    QAction* add_theme(const QString& text, const char* name, ThemeChoice theme);
    /// A choice of a group, ticked when `data` is chosen.
    QAction* add_choice(QActionGroup& group, const QString& text, const QString& name,
                        const QVariant& data);
    void add_curve_colors();
    void add_languages();
    void add_isolations();

    QWidget* window_;
    QActionGroup* themes_;
    QActionGroup* curve_colors_;
    QActionGroup* languages_;
    QActionGroup* isolations_;
};

}  // namespace headroom
