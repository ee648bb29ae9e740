// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/title_item.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/figure/place/figure_metrics.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

void draw_line(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
               const QColor& color) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

}  // namespace

TitleItem::TitleItem(QGraphicsItem* parent) : FigureItem(parent, title_z) {}

void TitleItem::show_texts(const QString& title, const QString& subtitle) {
    title_ = title;
    subtitle_ = subtitle;
    update();
}

void TitleItem::place(double title_end, double width, const Theme& theme) {
    text_ = theme.text;
    muted_ = theme.muted;
    title_width_ = qMax(0.0, title_end - 2 * padding);
    set_bounds({padding, padding - 8, qMax(0.0, width - 2 * padding), title_line + subtitle_line});
}

TitleItem::ShownTitle TitleItem::shown_title() const {
    constexpr int smallest = title_font - 5;
    const QFont font =
        font_in_room(inter_font(title_font, QFont::Bold), title_, title_width_, smallest);
    return {QFontMetricsF(font).elidedText(title_, Qt::ElideRight, title_width_), font.pixelSize()};
}

void TitleItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* /*widget*/) {
    const QRectF rect = boundingRect();
    const ShownTitle title = shown_title();
    draw_line(*painter, QRectF(rect.left(), rect.top(), title_width_, title_line), title.text,
              inter_font(title.size, QFont::Bold), text_);
    draw_line(*painter, QRectF(rect.left(), rect.top() + title_line, rect.width(), subtitle_line),
              subtitle_, inter_font(small_font), muted_);
}

}  // namespace headroom
