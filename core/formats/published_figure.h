// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/quantity.h"

namespace headroom {

/// A curve of the published figure, read off a picture by eye: a reference, never a result.
struct PublishedCurve {
    HeadCount heads;
    struct Point {
        double hidden = 0;
        double tflops = 0;

        friend bool operator==(const Point&, const Point&) = default;
    };
    std::vector<Point> points;  ///< rising in h; the one at h = 0 is only where the picture's
                                ///< curve meets its left edge: nothing is computed from it
};

/// The seven curves, a = 12, 24, 32, 40, 64, 80, 96, nine points each
/// (resources/published-figure.csv, built in).
const std::vector<PublishedCurve>& published_curves();

}  // namespace headroom
