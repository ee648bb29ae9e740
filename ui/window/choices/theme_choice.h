// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/curve_colors.h"
#include "ui/theme/theme.h"

namespace headroom {

/// Which colours the window wears.
enum class ThemeChoice {
    system,
    light,
    dark,
};

/// The theme that the choices stand for, where the system's is dark or is not.
Theme theme_of(ThemeChoice choice, CurveColors colors, bool system_dark);

}  // namespace headroom
