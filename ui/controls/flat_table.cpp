// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flat_table.h"

#include <QHeaderView>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/theme/font.h"

namespace headroom {

void make_flat(QTableView& table) {
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setMouseTracking(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    // No half row under the header.
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table.viewport()->setAutoFillBackground(false);
    QHeaderView& rows = *table.verticalHeader();
    rows.hide();
    rows.setMinimumSectionSize(metrics::row_height);
    rows.setDefaultSectionSize(metrics::row_height);
    rows.setSectionResizeMode(QHeaderView::Fixed);
    constexpr int least_column = 40;
    QHeaderView& columns = *table.horizontalHeader();
    columns.setHighlightSections(false);
    columns.setMinimumSectionSize(least_column);
    columns.setStretchLastSection(true);
    table.setSortingEnabled(true);
    table.sortByColumn(-1, Qt::AscendingOrder);
}

int heading_width(const QTableView& table, int column) {
    QFont font = table.horizontalHeader()->font();
    font.setPixelSize(metrics::small_font);
    font.setWeight(QFont::DemiBold);
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font).horizontalAdvance(heading) + 2 * metrics::grid + 1;
}

void draw_row_bar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver)) return;
    const Theme& theme = window_theme();
    const bool first = index.column() == 0;
    const bool last = index.column() == index.model()->columnCount() - 1;
    painter.save();
    painter.setClipRect(option.rect);
    // The ends are cut off where a neighbour goes on.
    const QRect bar =
        option.rect.adjusted(first ? 0 : -metrics::grid, 0, last ? 0 : metrics::grid, 0);
    draw_box(painter, bar, metrics::field_corner, selected ? theme.chip : theme.field, QColor());
    painter.restore();
}

void draw_cell_text(QPainter& painter, const QRect& room, const QModelIndex& index,
                    const QFont& font, const QColor& color) {
    const QString text = index.data().toString();
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    // A number without its last digits would be another: it is smaller instead.
    const bool number = (alignment & Qt::AlignRight) != 0;
    constexpr int smallest = 9;
    const QFont fitting = number ? font_in_room(font, text, room.width(), smallest) : font;
    painter.save();
    painter.setFont(fitting);
    painter.setPen(color);
    painter.drawText(room, alignment,
                     QFontMetrics(fitting).elidedText(text, Qt::ElideRight, room.width()));
    painter.restore();
}

}  // namespace headroom
