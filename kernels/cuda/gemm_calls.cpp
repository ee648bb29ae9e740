// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemm_calls.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace headroom {

Expected<std::vector<GemmCall>> gemm_calls(const Shape& shape) {
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    if (std::max(s, d) > std::numeric_limits<std::int32_t>::max()) {
        return fail(ErrorKind::unsupported,
                    fmt::format("s = {} or d = {} is more than cuBLAS takes (2147483647)", s, d));
    }
    const bool transposed = shape.type() == DataType::fp8;
    std::vector<GemmCall> calls;
    for (std::int64_t first = 0; first < shape.matrices(); first += most_matrices_a_call) {
        calls.push_back({.transposed_a = transposed,
                         .m = d,
                         .n = s,
                         .k = s,
                         .lda = transposed ? s : d,
                         .ldb = s,
                         .ldc = d,
                         .stride_a = s * d,
                         .stride_b = s * s,
                         .stride_c = s * d,
                         .first_matrix = first,
                         .batch_count = std::min(most_matrices_a_call, shape.matrices() - first)});
    }
    return calls;
}

}  // namespace headroom
