// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choices/theme_choice.h"

namespace headroom {

Theme theme_of(ThemeChoice choice, CurveColors colors, bool system_dark) {
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && system_dark);
    return with_colors(dark ? dark_theme() : light_theme(), colors);
}

}  // namespace headroom
