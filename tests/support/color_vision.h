// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "support/color_difference.h"

namespace headroom::testing {

/// How a person sees colours.
enum class Vision { usual, protanopia, deuteranopia, tritanopia };

/// Red, green and blue of sRGB, 0 to 255.
using Rgb = std::array<int, 3>;

/// The colour as it is seen, full severity (G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", 2009: its matrices for
/// severity 1.0, applied to linear RGB).
Lab seen(const Rgb& color, Vision vision);

}  // namespace headroom::testing
