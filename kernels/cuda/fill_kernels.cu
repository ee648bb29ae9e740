// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/random_data.h"
#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/device_numbers.cuh"

namespace headroom {
namespace {

constexpr int threads = 256;
constexpr std::int64_t most_blocks = 1 << 20;

/// The sum or the maximum of one number a thread, for all threads of the block.
template <class Combine>
__device__ float combine_block(float value, Combine combine) {
    __shared__ float shared[threads];
    __syncthreads();  // whoever still reads the last result
    shared[threadIdx.x] = value;
    for (int half = threads / 2; half > 0; half /= 2) {
        __syncthreads();
        if (threadIdx.x < half) {
            shared[threadIdx.x] = combine(shared[threadIdx.x], shared[threadIdx.x + half]);
        }
    }
    __syncthreads();
    return shared[0];
}

template <class Stored>
__global__ void probabilities_kernel(Stored* probabilities, std::int64_t s, std::int64_t first_row,
                                     std::int64_t rows, std::uint64_t seed) {
    for (std::int64_t i = blockIdx.x; i < rows; i += gridDim.x) {
        const std::int64_t begin = (first_row + i) * s;
        float largest = -1e30F;
        for (std::int64_t k = threadIdx.x; k < s; k += threads) {
            largest = fmaxf(largest, random_score(seed, static_cast<std::uint64_t>(begin + k)));
        }
        largest = combine_block(largest, [](float a, float b) { return fmaxf(a, b); });
        float sum = 0;
        for (std::int64_t k = threadIdx.x; k < s; k += threads) {
            sum += expf(random_score(seed, static_cast<std::uint64_t>(begin + k)) - largest);
        }
        sum = combine_block(sum, [](float a, float b) { return a + b; });
        for (std::int64_t k = threadIdx.x; k < s; k += threads) {
            const float score = random_score(seed, static_cast<std::uint64_t>(begin + k));
            probabilities[begin + k] = to_stored<Stored>(expf(score - largest) / sum);
        }
    }
}

template <class Stored>
__global__ void values_kernel(Stored* values, std::int64_t first, std::int64_t count,
                              std::uint64_t seed) {
    const std::int64_t step = static_cast<std::int64_t>(gridDim.x) * threads;
    for (std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * threads + threadIdx.x; i < count;
         i += step) {
        const auto index = static_cast<std::uint64_t>(first + i);
        values[first + i] = to_stored<Stored>(random_value(seed, index));
    }
}

unsigned blocks_for(std::int64_t wanted) {
    return static_cast<unsigned>(std::clamp<std::int64_t>(wanted, 1, most_blocks));
}

}  // namespace

cudaError_t fill_probabilities(void* probabilities, DataType type, std::int64_t s,
                               std::int64_t first_row, std::int64_t rows, std::uint64_t seed,
                               cudaStream_t stream) {
    if (rows <= 0) return cudaSuccess;
    with_stored_type(type, [&]<class Stored>(Stored*) {
        probabilities_kernel<<<blocks_for(rows), threads, 0, stream>>>(
            static_cast<Stored*>(probabilities), s, first_row, rows, seed);
    });
    return cudaGetLastError();
}

cudaError_t fill_values(void* values, DataType type, std::int64_t first, std::int64_t count,
                        std::uint64_t seed, cudaStream_t stream) {
    if (count <= 0) return cudaSuccess;
    with_stored_type(type, [&]<class Stored>(Stored*) {
        values_kernel<<<blocks_for(count / threads + 1), threads, 0, stream>>>(
            static_cast<Stored*>(values), first, count, seed);
    });
    return cudaGetLastError();
}

}  // namespace headroom
