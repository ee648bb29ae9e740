// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/legend_place.h"

#include <gtest/gtest.h>

#include "ui/figure/item/legend_item.h"

namespace headroom {

QPoint legend_place(const FigureView& view, const char* label) {
    constexpr double step = 2;
    constexpr double inside = 8;
    const LegendItem& legend = view.chart().legend_item();
    const QRectF bounds = legend.boundingRect();
    for (double y = bounds.top(); y < bounds.bottom(); y += step) {
        for (double x = bounds.left(); x < bounds.right(); x += step) {
            const LegendEntry* entry = legend.entry_at({x, y});
            if (entry != nullptr && entry->label == QLatin1StringView(label)) {
                return QPointF(x + inside, y + inside).toPoint();
            }
        }
    }
    ADD_FAILURE() << "no entry " << label;
    return {};
}

}  // namespace headroom
