// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/sweep/data_type.h"
#include "core/sweep/shape.h"

namespace headroom::cli {

/// P and V as a person brought them, and the shape that follows from their extents.
struct GivenProblem {
    Shape shape;  ///< [m, s, s] has batch 1 and m heads
    GivenInputs inputs;
    std::vector<std::int64_t> output_extents;  ///< those of V
};

/// Reads P [s, s], [m, s, s] or [b, a, s, s] and V [s, d], [m, s, d] or [b, a, s, d] from .npy
/// files. io and format as read_npy(); invalid_input names extents that do not fit together, and
/// a value that is not finite in `type`: no kernel could be right on it.
Expected<GivenProblem> read_given_problem(const std::string& p_file, const std::string& v_file,
                                          DataType type);

}  // namespace headroom::cli
