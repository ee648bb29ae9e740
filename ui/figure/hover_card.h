// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "ui/figure/figure_content.h"
#include "ui/theme/theme.h"

namespace headroom {

/// What the small card at the mouse says: all values at one h.
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

/// The card for a point, which must exist.
HoverCard hover_card(const FigureContent& content, const FigurePointRef& point, const Theme& theme);

}  // namespace headroom
