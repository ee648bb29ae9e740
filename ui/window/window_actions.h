// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>

#include "ui/window/settings.h"

namespace headroom {

/// Everything that the window does on a key or from a menu. The window connects them.
class WindowActions final : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work in the whole of `window`.
    explicit WindowActions(QWidget* window);

    void fill_export_menu(QMenu& menu) const;
    void fill_view_menu(QMenu& menu) const;

    ThemeChoice theme() const;
    /// Ticks the theme without telling anyone.
    void set_theme(ThemeChoice theme);

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
    QAction* sweep_column;
    QAction* point_column;
    QAction* full_screen;
    QAction* quit;

signals:
    void theme_chosen(headroom::ThemeChoice theme);

private:
    QAction* add(const QString& text, const char* name, const QList<QKeySequence>& keys = {});
    QAction* add_theme(const QString& text, const char* name, ThemeChoice theme);

    QWidget* window_;
    QActionGroup* themes_;
};

}  // namespace headroom
