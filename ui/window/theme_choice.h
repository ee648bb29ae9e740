// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/settings.h"

namespace headroom {

/// The theme that a choice stands for; for the system's, by how light its own palette is.
Theme theme_of(ThemeChoice choice);

}  // namespace headroom
