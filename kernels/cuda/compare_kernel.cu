// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <type_traits>

#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/device_numbers.cuh"

namespace headroom {
namespace {

constexpr int tile = static_cast<int>(comparison_tile);
constexpr int depth = 16;  // of the sums, in shared memory at a time
constexpr int threads = 256;
constexpr int side = 4;  // rows and columns of the tile that a thread has
constexpr int threads_a_row = tile / side;

/// P and V of one step: both with the sums' dimension first, so that a thread's four rows and four
/// columns lie side by side.
struct alignas(16) Step {
    float p[depth][tile + 4];
    float v[depth][tile];
};

template <class Stored>
__device__ void load(Step& step, const Stored* p, const Stored* v, std::int64_t row_0,
                     std::int64_t column_0, std::int64_t k_0, std::int64_t s, std::int64_t d) {
    const int thread = static_cast<int>(threadIdx.x);
    for (int i = thread; i < tile * depth; i += threads) {
        const std::int64_t row = row_0 + i / depth;
        const std::int64_t k = k_0 + i % depth;
        step.p[i % depth][i / depth] = row < s && k < s ? to_float(p[row * s + k]) : 0.0F;
    }
    for (int i = thread; i < tile * depth; i += threads) {
        const std::int64_t k = k_0 + i / tile;
        const std::int64_t column = column_0 + i % tile;
        step.v[i / tile][i % tile] = k < s && column < d ? to_float(v[k * d + column]) : 0.0F;
    }
}

__device__ void multiply(const Step& step, int row, int column, float (&sum)[side][side],
                         float (&magnitude)[side][side]) {
    for (int k = 0; k < depth; ++k) {
        float p[side];
        float v[side];
        for (int i = 0; i < side; ++i) p[i] = step.p[k][row + i];
        for (int j = 0; j < side; ++j) v[j] = step.v[k][column + j];
#pragma unroll
        for (int i = 0; i < side; ++i) {
#pragma unroll
            for (int j = 0; j < side; ++j) {
                sum[i][j] = fmaf(p[i], v[j], sum[i][j]);
                magnitude[i][j] = fmaf(fabsf(p[i]), fabsf(v[j]), magnitude[i][j]);
            }
        }
    }
}

/// Takes one element of O into account.
__device__ void judge(OutputDifference& worst, float output, float right, float magnitude,
                      std::int64_t index) {
    const bool finite = isfinite(output);
    const float difference = fabsf(output - right);
    float error = difference == 0 ? 0.0F : difference / magnitude;
    // NaN and what overflowed are as wrong as can be.
    if (!finite || !isfinite(error)) error = INFINITY;
    if (!finite) ++worst.not_finite;
    const OutputDifference here{.index = index, .not_finite = 0, .error = error};
    if (is_worse(here, worst)) {
        worst.index = here.index;
        worst.error = here.error;
    }
}

/// The block's worst, from every thread's.
__device__ void write_worst(const OutputDifference& mine, OutputDifference* part) {
    __shared__ OutputDifference all[threads];
    all[threadIdx.x] = mine;
    for (unsigned half = threads / 2; half > 0; half /= 2) {
        __syncthreads();
        if (threadIdx.x >= half) continue;
        OutputDifference& a = all[threadIdx.x];
        const OutputDifference& b = all[threadIdx.x + half];
        a.not_finite += b.not_finite;
        if (!is_worse(b, a)) continue;
        a.index = b.index;
        a.error = b.error;
    }
    if (threadIdx.x == 0) *part = all[0];
}

template <class Stored, class Output>
__global__ void __launch_bounds__(threads)
    compare_kernel(const Stored* probabilities, const Stored* values, const Output* output,
                   TileRange range, std::int64_t s, std::int64_t d, float scale,
                   OutputDifference* parts) {
    __shared__ Step step;
    const std::int64_t row_tiles = (s + tile - 1) / tile;
    const std::int64_t column_tiles = (d + tile - 1) / tile;
    const int row = static_cast<int>(threadIdx.x) / threads_a_row * side;
    const int column = static_cast<int>(threadIdx.x) % threads_a_row * side;
    OutputDifference worst{.index = -1, .not_finite = 0, .error = 0};
    // Every thread would count what was found before: the first alone goes on from it.
    if (range.first > 0 && threadIdx.x == 0) worst = parts[blockIdx.x];
    for (std::int64_t t = range.first + blockIdx.x; t < range.first + range.count; t += gridDim.x) {
        const std::int64_t matrix = t / (row_tiles * column_tiles);
        const std::int64_t row_0 = t / column_tiles % row_tiles * tile;
        const std::int64_t column_0 = t % column_tiles * tile;
        float sum[side][side] = {};
        float magnitude[side][side] = {};
        for (std::int64_t k = 0; k < s; k += depth) {
            __syncthreads();  // whoever still reads the last step
            load(step, probabilities + matrix * s * s, values + matrix * s * d, row_0, column_0, k,
                 s, d);
            __syncthreads();
            multiply(step, row, column, sum, magnitude);
        }
        for (int i = 0; i < side; ++i) {
            for (int j = 0; j < side; ++j) {
                if (row_0 + row + i >= s || column_0 + column + j >= d) continue;
                const std::int64_t index =
                    (matrix * s + row_0 + row + i) * d + column_0 + column + j;
                judge(worst, to_float(output[index]), sum[i][j] * scale, magnitude[i][j] * scale,
                      index);
            }
        }
    }
    write_worst(worst, parts + blockIdx.x);
}

}  // namespace

int comparison_parts(const Shape& shape) {
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    const std::int64_t tiles = shape.matrices() * ((s + tile - 1) / tile) * ((d + tile - 1) / tile);
    return static_cast<int>(std::min<std::int64_t>(tiles, most_answers));
}

cudaError_t compare_with_product(const ComparedTensors& compared, const Shape& shape,
                                 const TileRange& range, cudaStream_t stream) {
    with_stored_type(shape.type(), [&]<class Stored>(Stored*) {
        using Output =
            std::conditional_t<std::is_same_v<Stored, __nv_fp8_e4m3>, __nv_bfloat16, Stored>;
        compare_kernel<<<static_cast<unsigned>(comparison_parts(shape)), threads, 0, stream>>>(
            static_cast<const Stored*>(compared.probabilities),
            static_cast<const Stored*>(compared.values),
            static_cast<const Output*>(compared.output), range, shape.seq_len().value,
            shape.head_dim().value, compared.scale, compared.parts);
    });
    return cudaGetLastError();
}

}  // namespace headroom
