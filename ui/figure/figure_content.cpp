// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_content.h"

#include <algorithm>
#include <cmath>

namespace headroom {

FigureAxis hidden_size_axis(double last) {
    constexpr double most_steps = 8;
    const double step = std::max(1.0, std::exp2(std::ceil(std::log2(last / most_steps))));
    return {.min = 0, .max = std::ceil(last / step) * step, .first_tick = 0, .step = step};
}

FigureAxis throughput_axis(double highest) {
    constexpr double most_steps = 6;
    // A little room, so that the highest curve does not lie on the frame.
    const double top = highest * 1.02;
    const double power = std::pow(10.0, std::floor(std::log10(top / most_steps)));
    double step = 10 * power;
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power * most_steps >= top) step = factor * power;
    }
    return {.min = 0, .max = std::ceil(top / step) * step, .first_tick = 0, .step = step};
}

}  // namespace headroom
