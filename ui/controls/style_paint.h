// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace headroom {

/// The sizes that the window is drawn with, pixels; everything lies on a grid of 8.
namespace metrics {
inline constexpr int grid = 8;
inline constexpr int card_corner = 10;
inline constexpr int card_padding = 16;
inline constexpr int field_corner = 6;
inline constexpr int control_height = 32;
inline constexpr int field_padding = 10;
inline constexpr int tab_height = 40;
inline constexpr int header_height = 32;
inline constexpr int row_height = 26;
inline constexpr int small_font = 12;
inline constexpr int title_font = 15;
}  // namespace metrics

/// A property of a widget (bool): what it holds breaks a rule, and its outline says so.
inline constexpr char issue_property[] = "headroom_issue";

/// A filled box with a border one pixel wide, drawn sharp; an invalid border is left out.
void draw_box(QPainter& painter, const QRectF& rect, qreal corner, const QColor& fill,
              const QColor& border);
/// The ring that shows where the keyboard is, just inside `rect`.
void draw_focus_ring(QPainter& painter, const QRectF& rect, qreal corner, const QColor& accent);
/// A small chevron that points down, around the middle of `rect`.
void draw_chevron(QPainter& painter, const QRectF& rect, const QColor& color);
/// The same, upwards.
void draw_chevron_up(QPainter& painter, const QRectF& rect, const QColor& color);
/// A tick as of a check box that is `rect`.
void draw_tick(QPainter& painter, const QRectF& rect, const QColor& color);
/// A cross of 7 pixels around the middle of `rect`.
void draw_cross(QPainter& painter, const QRectF& rect, const QColor& color);
/// `a` with a share of `b` (0 to 1) mixed in.
QColor mixed(const QColor& a, const QColor& b, qreal share);

}  // namespace headroom
