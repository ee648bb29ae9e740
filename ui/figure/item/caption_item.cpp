// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/caption_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/figure/place/figure_metrics.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double caption_z = 1;
constexpr int anywhere = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;
constexpr int by_words = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Between words where each of them fits on a line.
int wrapping(const QString& text, const QFontMetricsF& metrics, double width) {
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (metrics.horizontalAdvance(word) > width) return anywhere;
    }
    return by_words;
}

}  // namespace

CaptionItem::CaptionItem(const QString& text, const Theme& theme, QGraphicsItem* parent)
    : FigureItem(parent, caption_z), text_(text), color_(theme.muted) {}

double CaptionItem::height_for(double width) const {
    const QFontMetricsF metrics(inter_font(small_font));
    const double room = std::max(1.0, width - 2 * padding);
    const QRectF text =
        metrics.boundingRect(QRectF(0, 0, room, 1e6), wrapping(text_, metrics, room), text_);
    return std::ceil(text.height()) + padding;
}

void CaptionItem::set_width(double width) {
    set_bounds(QRectF(0, 0, width, height_for(width)));
}

void CaptionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                        QWidget* /*widget*/) {
    const QFont font = inter_font(small_font);
    const QRectF room = boundingRect().adjusted(padding, 0, -padding, 0);
    painter->setFont(font);
    painter->setPen(color_);
    painter->drawText(room, wrapping(text_, QFontMetricsF(font), room.width()), text_);
}

}  // namespace headroom
