// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace headroom {

/// Gives the table the window's look and habits: flat rows of one height, chosen whole, no grid,
/// Tab that leaves it, sorted by no column until a heading is pressed. Its model is set already.
void make_flat(QTableView& table);

/// How wide a column must be for its heading, in whatever language that is.
int heading_width(const QTableView& table, int column);

/// This cell's part of the bar on which a chosen row, or the one under the mouse, lies: rounded at
/// the row's ends.
void draw_row_bar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);

/// A cell's text in `room`, as it is aligned by its model, elided where it is too long.
void draw_cell_text(QPainter& painter, const QRect& room, const QModelIndex& index,
                    const QFont& font, const QColor& color);

}  // namespace headroom
