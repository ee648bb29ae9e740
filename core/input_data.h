// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// What the probabilities P are made of; V is always uniform in [-1, 1].
enum class InputData {
    softmax,  ///< the softmax of random scores: non-negative, each row sums to 1
};

/// "softmax".
std::string_view to_string(InputData data);
/// The input data of that name, or nothing.
std::optional<InputData> parse_input_data(std::string_view name);

/// The seed of a run when none is asked for; recorded in every header.
inline constexpr std::uint64_t default_seed = 2024;

}  // namespace headroom
