// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/backend.h"
#include "core/error.h"

namespace headroom {

/// How far sampled rows of O are from the fp64 oracle.
struct CheckResult {
    /// max over the sampled elements of |o - r| / sum_k |p_k v_k|, r the fp64 result on the
    /// stored inputs. NaN or infinity in O counts as infinity.
    double max_rel_error = 0;
    double bound = 0;  ///< error_bound() of the shape
    std::int64_t rows = 0;

    bool passed() const { return max_rel_error <= bound; }
};

/// One row of O in fp64: r_j = sum_k p_k V_kj, and sum_k |p_k V_kj| beside it.
struct OracleRow {
    std::vector<double> result;     ///< d numbers
    std::vector<double> magnitude;  ///< d numbers
};

/// The oracle: `p` has s numbers, `v` s x d, row-major.
OracleRow oracle_row(std::span<const float> p, std::span<const float> v);

/// The largest error, relative to sum |p_k v_k|, that a right kernel can make:
/// u_out + gamma_s(u_fp32) (1 + u_out) + input rounding, gamma_n(u) = n u / (1 - n u)
/// (Higham 2002, section 3.1, theorem on inner products), u_out the unit roundoff of the type O
/// is stored in, input rounding 2 u + u^2 for tf32, whose products round their operands.
double error_bound(const Shape& shape);

/// A row of O to check.
struct SampledRow {
    std::int64_t matrix = 0;
    std::int64_t row = 0;
};
/// `count` rows (or all, if there are fewer), without repetition, from a fixed seed; always the
/// first and the very last row of O among them. Sorted.
std::vector<SampledRow> sample_rows(const Shape& shape, std::int64_t count, std::uint64_t seed);

/// Poisons O, computes it once and compares `rows` (64 by default) sampled rows with the oracle.
Expected<CheckResult> check_workload(Workload& workload, const Shape& shape, std::uint64_t seed,
                                     std::stop_token stop, std::int64_t rows = 64);

}  // namespace headroom
