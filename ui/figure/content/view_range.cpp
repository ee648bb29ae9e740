// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/view_range.h"

#include <algorithm>

#include "ui/figure/content/plot_map.h"

namespace headroom {
namespace {

constexpr double smallest_share = 1e-4;
/// What is nearer to all than this is all: drawn alike on every screen.
constexpr double rounding = 1e-9;

/// An interval of shares of the whole axis, pushed into it; nothing: all of it.
std::optional<Interval> within_home(double low, double high) {
    const double size = std::max(high - low, smallest_share);
    if (!(size < 1 - rounding)) return std::nullopt;
    const double begin = std::clamp((low + high - size) / 2, 0.0, 1 - size);
    return Interval{begin, begin + size};
}

}  // namespace

ViewRange view_of(const PlotMap& home, const PlotMap& seen, const QRectF& pixels) {
    ViewRange view;
    if (const auto x = within_home(home.x_share(seen.x_at(pixels.left())),
                                   home.x_share(seen.x_at(pixels.right())))) {
        view.x = Interval{home.x_at_share(x->low), home.x_at_share(x->high)};
    }
    if (const auto y = within_home(home.y_share(seen.y_at(pixels.bottom())),
                                   home.y_share(seen.y_at(pixels.top())))) {
        view.y = Interval{home.y_at_share(y->low), home.y_at_share(y->high)};
    }
    return view;
}

QRectF magnified(const QRectF& plot, const QPointF& fixed, double factor) {
    const QPointF corner = fixed + (plot.topLeft() - fixed) / factor;
    return {corner, plot.size() / factor};
}

}  // namespace headroom
