// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

namespace headroom {

/// The colours that everything is drawn with (DESIGN.md, "The window"): window, figure, exports.
struct Theme {
    bool dark = false;
    QColor ground;    ///< behind the cards
    QColor card;      ///< a card, and the figure's background
    QColor field;     ///< an input
    QColor hairline;  ///< a card's or a field's outline
    QColor grid;      ///< the figure's grid
    QColor text;
    QColor muted;  ///< less important text
    QColor accent;
    QColor chip;                    ///< a checked chip, a selected row
    std::array<QColor, 3> regions;  ///< size regions in rising order; further ones begin anew
    QColor good;
    QColor warning;
    /// The seven head counts of the published figure, a = 12, 24, 32, 40, 64, 80, 96. Use
    /// curve_color() (curve_palette.h), which knows all the others too.
    std::array<QColor, 7> curves;

    friend bool operator==(const Theme&, const Theme&) = default;
};

const Theme& light_theme();
const Theme& dark_theme();

}  // namespace headroom
