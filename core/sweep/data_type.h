// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// The arithmetic type of P and V. O is of the same type, but for fp8, whose O is bf16.
/// Accumulation is always in fp32.
enum class DataType {
    fp32,
    tf32,  ///< stored as fp32, multiplied with 10 explicit mantissa bits (NVIDIA tensor cores)
    bf16,
    fp16,
    fp8,  ///< e4m3 of Micikevicius et al. (arXiv 2209.05433), with a scale for P and one for V
};

/// "fp32", "tf32", "bf16", "fp16" or "fp8".
std::string_view to_string(DataType type);

/// The type of that name, or nothing.
std::optional<DataType> parse_data_type(std::string_view name);

/// All data types, in the order in which they are listed to a person.
std::span<const DataType> all_data_types();

/// "fp32, tf32, bf16, fp16 or fp8", for messages.
std::string data_type_names();

/// Bytes that one element of P or V takes in memory: 4, 4, 2, 2, 1.
int bytes_per_element(DataType type);

/// The type that O is stored in: bf16 for fp8, else the same.
DataType output_type(DataType type);

/// Unit roundoff u = 2^-p for p significand bits (24, 11, 8, 11, 4): the largest relative error of
/// rounding a real number to the type (Higham, Accuracy and Stability of Numerical Algorithms,
/// 2nd ed., section 2.1).
double unit_roundoff(DataType type);

}  // namespace headroom
