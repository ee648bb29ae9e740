// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/figure_x.h"

#include <algorithm>

#include "ui/figure/content/axis_ticks.h"
#include "ui/figure/content/x_quantities.h"

namespace headroom {

double x_of_hidden(double hidden, double heads, const FigureScales& scales) {
    return x_quantity(scales.x).of_hidden(hidden, heads, scales.model);
}

std::vector<SizeRegion> regions_on_x(const std::vector<SizeRegion>& regions,
                                     const FigureScales& scales) {
    return scales.x == XQuantity::hidden ? regions : std::vector<SizeRegion>{};
}

AxisScale x_scale(double first, double last, double least, const FigureScales& scales) {
    const bool sizes = x_quantity(scales.x).is_size;
    if (scales.log2_x) {
        const double begin = first > 0 ? first : least;
        return log2_scale(begin, std::max(begin, last), sizes);
    }
    if (sizes) return hidden_size_scale(first, last);
    return value_scale(0, last);
}

}  // namespace headroom
