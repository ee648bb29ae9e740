// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/shape.h"

namespace headroom {

/// One strided batched product for cuBLAS, column-major: C = A.B, A [m, k], B [k, n], C [m, n].
///
/// Row-major O = P.V is column-major O^T = V^T.P^T, and what is row-major V is column-major V^T:
/// A is V (m = d), B is P (n = k = s), C is O, and nothing is transposed. For fp8 A is stored
/// transposed, with the sums' dimension contiguous, as cuBLASLt wants it: V^T [d, s] row-major.
struct GemmCall {
    bool transposed_a = false;
    std::int64_t m = 0;
    std::int64_t n = 0;
    std::int64_t k = 0;
    std::int64_t lda = 0;
    std::int64_t ldb = 0;
    std::int64_t ldc = 0;
    std::int64_t stride_a = 0;  ///< elements from one matrix to the next
    std::int64_t stride_b = 0;
    std::int64_t stride_c = 0;
    std::int64_t first_matrix = 0;  ///< of the b*a products
    std::int64_t batch_count = 0;

    friend bool operator==(const GemmCall&, const GemmCall&) = default;
};

/// cuBLAS has gone wrong with more matrices than this in one call (pytorch pull request 46001).
inline constexpr std::int64_t most_matrices_a_call = 65'535;

/// The calls that make one launch of the shape; unsupported when an extent is over 2^31 - 1.
Expected<std::vector<GemmCall>> gemm_calls(const Shape& shape);

}  // namespace headroom
