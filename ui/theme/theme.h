// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

namespace headroom {

/// The colours of the program, by what they are for (DESIGN.md, "The window").
struct Theme {
    bool dark = false;
    QColor ground;    ///< behind the cards
    QColor card;      ///< of a card, and behind the chart
    QColor field;     ///< of an input
    QColor hairline;  ///< around cards, between rows
    QColor grid;      ///< of the chart
    QColor text;
    QColor muted;                   ///< secondary text
    QColor accent;                  ///< the one accent
    QColor chip;                    ///< behind a chosen chip or row
    std::array<QColor, 3> regions;  ///< 0-1B, 1B-10B, 10B-30B
    QColor good;
    QColor warning;
};

Theme light_theme();
Theme dark_theme();

}  // namespace headroom
