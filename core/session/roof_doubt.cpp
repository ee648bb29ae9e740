// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/roof_doubt.h"

#include <fmt/format.h>

namespace headroom {

std::optional<std::string> RoofDoubt::look_at(const Point& point) {
    if (doubted_ || cache_ == nullptr || !shows_low_roof(point)) return std::nullopt;
    doubted_ = true;
    static_cast<void>(cache_->forget(device_, point.shape.type()));
    return fmt::format(
        "a = {}, h = {} is faster than the measured roof, {:.3g} TFLOP/s: that is too low, and "
        "the next run measures it anew",
        point.shape.heads().value, point.shape.hidden().value, point.roof->tflops);
}

}  // namespace headroom
