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
    std::map<DataType, double> peak_tflops;  ///< largest sustained product found, TFLOP/s
    /// The clock that the device counted meanwhile, MHz; absent where it does not.
    std::map<DataType, double> peak_clock_mhz{};
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
    /// The peak at the clock that the device counted during the point, where arithmetic binds it:
    /// under a power limit the clock falls with the power that a shape takes, and the peak with it.
    std::optional<double> at_clock_tflops{};

    friend bool operator==(const PointRoof&, const PointRoof&) = default;
};

/// min(peak, intensity x bandwidth) (DESIGN.md, "roof"; Williams, Waterman and Patterson 2009);
/// nothing where the peak of the shape's type or the bandwidth is not known.
std::optional<PointRoof> roof_of(const Shape& shape, const Roofs& roofs);

/// The peak of the type at `clock_mhz`: tensor cores and vector units do as much a cycle at any
/// clock. Nothing where the clock of the peak is not known.
std::optional<double> peak_at_clock(DataType type, const Roofs& roofs, double clock_mhz);

}  // namespace headroom
