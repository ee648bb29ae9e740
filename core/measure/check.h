// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/run/error_bound.h"

namespace headroom {

/// Where an element of O is.
struct ElementPlace {
    std::int64_t matrix = 0;  ///< 0 <= matrix < b*a
    std::int64_t row = 0;
    std::int64_t column = 0;

    friend bool operator==(const ElementPlace&, const ElementPlace&) = default;
};

/// What checking O gave: sampled rows beside the fp64 oracle, the whole of O beside the device's
/// fp32 product, and the sets beside each other.
struct CheckResult {
    /// max over the sampled elements of |o - r| / sum_k |p_k v_k|, r the fp64 result on the
    /// stored inputs. NaN or infinity in O counts as infinity.
    double max_rel_error = 0;
    double bound = 0;            ///< error_bound() of the shape
    ElementPlace worst{};        ///< where max_rel_error is
    std::int64_t rows = 0;       ///< that were sampled
    OutputComparison whole;      ///< of the first set
    double whole_bound = 0;      ///< whole_error_bound() of the shape
    std::uint64_t checksum = 0;  ///< of the first set's O
    std::optional<int>
        differing_set;  ///< the first one whose O has other bits than the first set's

    bool passed() const;
    /// What is wrong and where: "the output is wrong: error 0.5 at matrix 1, row 3, column 2; at
    /// most 3.1e-05 is right"; empty where it passed.
    std::string fault() const;
};

/// One row of O in fp64: r_j = sum_k p_k V_kj, and sum_k |p_k V_kj| beside it.
struct OracleRow {
    std::vector<double> result;     ///< d numbers
    std::vector<double> magnitude;  ///< d numbers
};

/// The oracle: `p` has s numbers, `v` s x d, row-major.
OracleRow oracle_row(std::span<const float> p, std::span<const float> v);

/// A row of O to check.
struct SampledRow {
    std::int64_t matrix = 0;
    std::int64_t row = 0;
};
/// `count` rows (or all, if there are fewer), without repetition, from a fixed seed; always the
/// first and the very last row of O among them. Sorted.
std::vector<SampledRow> sample_rows(const Shape& shape, std::int64_t count, std::uint64_t seed);

/// Poisons O in every set, computes it once in each, and compares: `rows` (64 by default) sampled
/// rows of the first set with the oracle, its whole with the device's own fp32 product, and the
/// other sets' checksums with its. cancelled when `stop` is requested; or the device's error.
Expected<CheckResult> check_workload(Workload& workload, const Shape& shape, std::uint64_t seed,
                                     std::stop_token stop, std::int64_t rows = 64);

/// The first set whose O no longer has this checksum; nothing where all have. All sets hold the
/// same P and V and a launch is the same computation each time, so after timing as before they
/// must agree to the bit.
Expected<std::optional<int>> find_changed_set(Workload& workload, std::uint64_t checksum);

}  // namespace headroom
