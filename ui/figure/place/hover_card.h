// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <optional>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/theme/theme.h"

namespace headroom {

/// What the small card at the mouse says: all values at one x, and those drawn right beside it.
struct HoverCard {
    struct Row {
        QString label;  ///< the curve's
        QColor color;
        QString value;        ///< "219.0"; "wrong" or "failed" where there is none
        bool strong = false;  ///< the curve under the mouse

        friend bool operator==(const Row&, const Row&) = default;
    };
    QString title;          ///< "h = 8192"
    std::vector<Row> rows;  ///< highest value first, those without one last
    QString foot;           ///< the unit, and what is worth knowing of the point

    friend bool operator==(const HoverCard&, const HoverCard&) = default;
};

/// The card for a point, which must exist. Of a curve without a point at its x, the nearest one in
/// `nearby` is listed, with its own x beside the name.
HoverCard hover_card(const FigureContent& content, const FigurePointRef& point, const Theme& theme,
                     const std::optional<Interval>& nearby = std::nullopt);

}  // namespace headroom
