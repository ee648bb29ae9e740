// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/curve_colors.h"

namespace headroom {

const std::array<QColor, 7>& safe_curves(bool dark) {
    static const std::array<QColor, 7> on_light{
        QColor(0x3a90dc), QColor(0xa68b61), QColor(0xbd1f01), QColor(0x80938f),
        QColor(0x822eb5), QColor(0x965f53), QColor(0xe66304)};
    static const std::array<QColor, 7> on_dark{QColor(0x5aa9e6), QColor(0xffcb07), QColor(0xe0452a),
                                               QColor(0x94a4a2), QColor(0x9a5ad7), QColor(0xab6e60),
                                               QColor(0xf38f53)};
    return dark ? on_dark : on_light;
}

Theme with_colors(const Theme& theme, CurveColors colors) {
    Theme colored = theme;
    colored.curves = colors == CurveColors::safe
                         ? safe_curves(theme.dark)
                         : (theme.dark ? dark_theme() : light_theme()).curves;
    return colored;
}

}  // namespace headroom
