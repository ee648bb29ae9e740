// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/sweep/plan.h"

namespace headroom {

/// "18.4 GiB", "512.0 MiB", "96 B": binary units, one decimal.
std::string format_bytes(std::uint64_t bytes);

/// "needs 18.4 GiB, 11.2 GiB free".
std::string needs_message(std::uint64_t needed, std::uint64_t free);

/// The bytes of P, V and O of one shape: what any kernel needs at least.
std::uint64_t tensor_bytes(const Shape& shape);

/// The most that any shape of the plan needs, by tensor_bytes().
std::uint64_t largest_tensor_bytes(const Plan& plan);

}  // namespace headroom
