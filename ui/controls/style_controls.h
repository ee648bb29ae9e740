// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include "ui/theme/theme.h"

namespace headroom {

// How WindowStyle draws each control. `widget` may be null.

void draw_field(QPainter& painter, const QStyleOption& option, const QWidget* widget,
                const Theme& theme);
void draw_check_indicator(QPainter& painter, const QStyleOption& option, const Theme& theme);
void draw_button_bevel(QPainter& painter, const QStyleOptionButton& option, const Theme& theme);
void draw_button_label(QPainter& painter, const QStyleOptionButton& option, const Theme& theme);
void draw_tab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme);
void draw_header_section(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void draw_header_label(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void draw_progress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);
void draw_scroll_bar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider,
                     const Theme& theme);
void draw_splitter_grip(QPainter& painter, const QStyleOption& option, const Theme& theme);
void draw_menu_item(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);

}  // namespace headroom
