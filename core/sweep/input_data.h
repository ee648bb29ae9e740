// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// What P and V are made of. The numbers decide how many transistors switch, and so, under a power
/// limit, the clock: zeros run faster than anything real.
enum class InputData {
    softmax,   ///< P the row-wise softmax of random scores, V uniform in [-1, 1): the operation's
               ///< own
    uniform,   ///< P and V uniform in [-1, 1): what CUTLASS's guideline measures with
    normal,    ///< P and V nearly normal, mean 0, variance 1: what scripts with randn measure with
    zeros,     ///< all zero: shows what power costs, and is no measurement of real work
    integers,  ///< P and V whole numbers from -2 to 2: exact in every type
};

/// "softmax", "uniform", "normal", "zeros" or "integers".
std::string_view to_string(InputData data);
/// The input data of that name, or nothing.
std::optional<InputData> parse_input_data(std::string_view name);
/// All of them, in the order in which they are listed to a person.
std::span<const InputData> all_input_data();
/// "softmax, uniform, normal, zeros or integers", for messages.
std::string input_data_names();

/// The seed of a run when none is asked for; recorded in every header.
inline constexpr std::uint64_t default_seed = 2024;

}  // namespace headroom
