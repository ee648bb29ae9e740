// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/sweep/data_type.h"
#include "core/sweep/shape.h"

namespace headroom {

/// What limits a shape under the roof.
enum class Bound { memory, arithmetic };

/// "memory", "arithmetic".
std::string_view to_string(Bound bound);
std::optional<Bound> parse_bound(std::string_view name);

/// The limits of a device as measured on it, and the vendor's own beside them. Absent: not known.
struct Roofs {
    std::map<DataType, double> peak_tflops;         ///< largest sustained product found, TFLOP/s
    std::optional<double> bandwidth_gbs;            ///< of a read-dominated stream, GB/s (10^9)
    std::string measured_utc;                       ///< when; they may come from the cache
    std::map<DataType, double> vendor_peak_tflops;  ///< dense, from the vendor's data sheet
    std::optional<double> vendor_bandwidth_gbs;
    std::string vendor_source;  ///< "NVIDIA H100 data sheet, SXM5"
    std::string remark;  ///< why there is no peak and no bandwidth, for a person; empty: there are

    friend bool operator==(const Roofs&, const Roofs&) = default;
};

/// The roof over one shape.
struct PointRoof {
    double tflops = 0;
    Bound bound = Bound::memory;

    friend bool operator==(const PointRoof&, const PointRoof&) = default;
};

/// min(peak, intensity x bandwidth) (DESIGN.md, "roof"; Williams, Waterman and Patterson 2009);
/// nothing where the peak of the shape's type or the bandwidth is not known.
std::optional<PointRoof> roof_of(const Shape& shape, const Roofs& roofs);

}  // namespace headroom
