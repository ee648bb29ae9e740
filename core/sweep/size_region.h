// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/model_size.h"

namespace headroom {

/// A band of hidden sizes, begin <= h < end, named by parameter count: "0-1B", "1B-10B", "10B-30B".
struct SizeRegion {
    std::string name;
    double begin = 0;
    double end = 0;

    friend bool operator==(const SizeRegion&, const SizeRegion&) = default;
};

/// The published figure's bounds: 0-1B to 2048, 1B-10B to 10240, 10B-30B to 16384.
std::vector<SizeRegion> published_size_regions();
/// The bounds of the paper's twin figure (key-query score): 0-1B to 1500, 1B-10B to 5000,
/// 10B-300B to 32768 (reference/paper.md, "Regions").
std::vector<SizeRegion> key_query_size_regions();

/// The bands between the bounds (in parameters, rising; for example 1e9, 10e9, 30e9), from 0.
/// invalid_input when a bound is not positive, they do not rise, or layers/vocabulary are < 1.
Expected<std::vector<SizeRegion>> size_regions_from_parameters(const std::vector<double>& bounds,
                                                               const ModelAssumptions& model);

/// "0-1B:2048,1B-10B:10240,10B-30B:16384": names and upper ends, rising.
Expected<std::vector<SizeRegion>> parse_size_regions(std::string_view text);
/// The text that parse_size_regions() reads.
std::string to_string(const std::vector<SizeRegion>& regions);

}  // namespace headroom
