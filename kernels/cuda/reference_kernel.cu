// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/device_numbers.cuh"

namespace headroom {
namespace {

constexpr int columns_a_block = 32;
constexpr int rows_a_block = 8;
constexpr std::int64_t most_grid_yz = 65'535;

template <class Stored>
__global__ void reference_kernel(const Stored* probabilities, const Stored* values, Stored* output,
                                 std::int64_t matrices, std::int64_t s, std::int64_t d) {
    const std::int64_t column =
        static_cast<std::int64_t>(blockIdx.x) * columns_a_block + threadIdx.x;
    if (column >= d) return;
    const std::int64_t row_step = static_cast<std::int64_t>(gridDim.y) * rows_a_block;
    for (std::int64_t matrix = blockIdx.z; matrix < matrices; matrix += gridDim.z) {
        const Stored* p = probabilities + matrix * s * s;
        const Stored* v = values + matrix * s * d;
        Stored* o = output + matrix * s * d;
        for (std::int64_t row = static_cast<std::int64_t>(blockIdx.y) * rows_a_block + threadIdx.y;
             row < s; row += row_step) {
            float sum = 0;
            for (std::int64_t k = 0; k < s; ++k) {
                sum = fmaf(to_float(p[row * s + k]), to_float(v[k * d + column]), sum);
            }
            o[row * d + column] = to_stored<Stored>(sum);
        }
    }
}

}  // namespace

cudaError_t reference_product(const void* probabilities, const void* values, void* output,
                              const Shape& shape, cudaStream_t stream) {
    if (shape.type() == DataType::fp8) return cudaErrorInvalidValue;
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    const dim3 grid(
        static_cast<unsigned>((d + columns_a_block - 1) / columns_a_block),
        static_cast<unsigned>(std::min((s + rows_a_block - 1) / rows_a_block, most_grid_yz)),
        static_cast<unsigned>(std::min(shape.matrices(), most_grid_yz)));
    const dim3 block(columns_a_block, rows_a_block);
    with_stored_type(shape.type(), [&]<class Stored>(Stored*) {
        reference_kernel<<<grid, block, 0, stream>>>(
            static_cast<const Stored*>(probabilities), static_cast<const Stored*>(values),
            static_cast<Stored*>(output), shape.matrices(), s, d);
    });
    return cudaGetLastError();
}

}  // namespace headroom
