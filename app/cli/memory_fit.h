// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/sweep/plan.h"
#include "core/sweep/shape.h"

namespace headroom::cli {

/// The options that would make the shape small enough for `free` bytes, with a share to spare for
/// what a kernel needs beside P, V and O: "--batch 2", "--batch 1 --seq 1024", or that fewer heads
/// would do.
std::string fitting_example(const Shape& shape, std::uint64_t free);

/// The shape of the plan that needs the least memory. The plan has a shape.
const Shape& smallest_shape(const Plan& plan);

}  // namespace headroom::cli
