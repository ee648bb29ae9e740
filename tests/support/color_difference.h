// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom::testing {

/// A colour in CIE 1976 L*a*b*, D65.
struct Lab {
    double lightness = 0;  ///< 0 black to 100 white
    double a = 0;
    double b = 0;
};

/// How different two colours look, ΔE00: 1 is about the least that can be seen side by side
/// (CIEDE2000; G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula:
/// Implementation Notes, Supplementary Test Data, and Mathematical Observations", 2005).
double ciede2000(const Lab& one, const Lab& two);

}  // namespace headroom::testing
