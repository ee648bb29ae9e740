// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/run/roof.h"
#include "core/sweep/data_type.h"

namespace headroom {

/// What a vendor states of a device: dense products (no sparsity) with fp32 accumulation, at its
/// boost clock.
struct VendorRoofs {
    std::map<DataType, double> peak_tflops;  ///< TFLOP/s
    double bandwidth_gbs = 0;                ///< GB/s (10^9)
    std::string source;                      ///< "NVIDIA H100 data sheet, SXM"
};

/// The vendor's figures for a device of exactly this name, as its driver gives it; nothing for
/// others, a part of a device (MIG) among them.
std::optional<VendorRoofs> vendor_roofs(std::string_view device_name);

/// Puts the vendor's figures beside the measured ones, where there are any.
void add_vendor_roofs(Roofs& roofs, std::string_view device_name);

}  // namespace headroom
