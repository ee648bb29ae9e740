// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/error_bound.h"

#include <cmath>
#include <limits>

namespace headroom {
namespace {

/// Error of the sum of s products of fp8 numbers.
double fp8_accumulation(std::int64_t s) {
    constexpr std::int64_t block = 128;
    constexpr std::int64_t added_in_block = 132;
    const double in_block = gamma_n(added_in_block, std::ldexp(1.0, -13));
    const std::int64_t blocks = (s + block - 1) / block;
    constexpr std::int64_t scalings = 2;
    return in_block + gamma_n(blocks + scalings, unit_roundoff(DataType::fp32)) * (1 + in_block);
}

double accumulation(const Shape& shape) {
    const std::int64_t s = shape.seq_len().value;
    if (shape.type() == DataType::fp8) return fp8_accumulation(s);
    const double sum = gamma_n(s, unit_roundoff(DataType::fp32));
    if (shape.type() != DataType::tf32) return sum;
    const double u = 2 * unit_roundoff(DataType::tf32);
    return sum + 2 * u + u * u;
}

}  // namespace

double gamma_n(std::int64_t n, double u) {
    const double nu = static_cast<double>(n) * u;
    return nu < 1 ? nu / (1 - nu) : std::numeric_limits<double>::infinity();
}

double error_bound(const Shape& shape) {
    // tf32 is stored as fp32.
    const DataType stored = output_type(shape.type());
    const double u_out = unit_roundoff(stored == DataType::tf32 ? DataType::fp32 : stored);
    return u_out + accumulation(shape) * (1 + u_out);
}

double whole_error_bound(const Shape& shape) {
    const double u = unit_roundoff(DataType::fp32);
    const std::int64_t s = shape.seq_len().value;
    const double measure = 1 - gamma_n(s + 2, u);
    if (measure <= 0) return std::numeric_limits<double>::infinity();
    return (error_bound(shape) + gamma_n(s, u)) / measure;
}

}  // namespace headroom
