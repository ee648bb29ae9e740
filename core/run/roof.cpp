// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/roof.h"

#include "core/base/names.h"

namespace headroom {

namespace {

constexpr Names<Bound, 2> bound_names{
    {{Bound::memory, "memory"}, {Bound::arithmetic, "arithmetic"}}};

}  // namespace

std::string_view to_string(Bound bound) {
    return name_of(bound_names, bound);
}

std::optional<Bound> parse_bound(std::string_view name) {
    return value_of(bound_names, name);
}

std::optional<PointRoof> roof_of(const Shape& shape, const Roofs& roofs) {
    const auto peak = roofs.peak_tflops.find(shape.type());
    if (peak == roofs.peak_tflops.end() || !roofs.bandwidth_gbs) return std::nullopt;
    constexpr double giga_in_tera = 1e-3;
    const double by_memory = shape.intensity() * *roofs.bandwidth_gbs * giga_in_tera;
    if (by_memory < peak->second) return PointRoof{by_memory, Bound::memory};
    return PointRoof{peak->second, Bound::arithmetic};
}

std::optional<double> peak_at_clock(DataType type, const Roofs& roofs, double clock_mhz) {
    const auto peak = roofs.peak_tflops.find(type);
    const auto clock = roofs.peak_clock_mhz.find(type);
    if (peak == roofs.peak_tflops.end() || clock == roofs.peak_clock_mhz.end()) return std::nullopt;
    return peak->second * clock_mhz / clock->second;
}

}  // namespace headroom
