// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace headroom {

/// A colour in OKLCH, where equal steps look equal (B. Ottosson, "A perceptual color space for
/// image processing", 2020).
struct Oklch {
    double lightness = 0;  ///< 0 black to 1 white
    double chroma = 0;     ///< 0 grey; sRGB ends at about 0.3
    double turn = 0;       ///< the hue in turns, 0 to 1: 0.08 red, 0.4 green, 0.73 blue
};

/// The colour on screen; what sRGB cannot show is cut to what it can.
QColor to_color(const Oklch& color);
/// The colour's OKLCH.
Oklch to_oklch(const QColor& color);

}  // namespace headroom
