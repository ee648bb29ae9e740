// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/device/random_data.h"
#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/device_numbers.cuh"
#include "kernels/cuda/input_scales.h"

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
__device__ Stored stored(float number, const FillFormat& format) {
    const float scaled = number / format.scale;
    if (format.saturated != nullptr && !(fabsf(scaled) <= largest_e4m3)) {
        atomicAdd(format.saturated, 1ULL);
    }
    return to_stored<Stored>(scaled);
}

template <class Stored>
__global__ void softmax_kernel(Stored* probabilities, std::int64_t s, std::int64_t first_row,
                               std::int64_t rows, FillFormat format) {
    const std::uint64_t seed = format.seed;
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
            probabilities[begin + k] = stored<Stored>(expf(score - largest) / sum, format);
        }
    }
}

/// `element` gives the number of an index.
template <class Stored, class Element>
__global__ void elements_kernel(Stored* tensor, std::int64_t first, std::int64_t count,
                                FillFormat format, Element element) {
    const std::int64_t step = static_cast<std::int64_t>(gridDim.x) * threads;
    for (std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * threads + threadIdx.x; i < count;
         i += step) {
        const auto index = static_cast<std::uint64_t>(first + i);
        tensor[first + i] = stored<Stored>(element(format.data, format.seed, index), format);
    }
}

struct ProbabilityElement {
    __device__ float operator()(InputData data, std::uint64_t seed, std::uint64_t index) const {
        return random_probability_element(data, seed, index);
    }
};
struct ValueElement {
    __device__ float operator()(InputData data, std::uint64_t seed, std::uint64_t index) const {
        return random_value_element(data, seed, index);
    }
};

unsigned blocks_for(std::int64_t wanted) {
    return static_cast<unsigned>(std::clamp<std::int64_t>(wanted, 1, most_blocks));
}

template <class Element>
cudaError_t fill_elements(void* tensor, const FillFormat& format, std::int64_t first,
                          std::int64_t count, Element element, cudaStream_t stream) {
    with_stored_type(format.type, [&]<class Stored>(Stored*) {
        elements_kernel<<<blocks_for(count / threads + 1), threads, 0, stream>>>(
            static_cast<Stored*>(tensor), first, count, format, element);
    });
    return cudaGetLastError();
}

}  // namespace

cudaError_t fill_probabilities(void* probabilities, const FillFormat& format, std::int64_t s,
                               std::int64_t first_row, std::int64_t rows, cudaStream_t stream) {
    if (rows <= 0) return cudaSuccess;
    if (format.data != InputData::softmax) {
        return fill_elements(probabilities, format, first_row * s, rows * s, ProbabilityElement{},
                             stream);
    }
    with_stored_type(format.type, [&]<class Stored>(Stored*) {
        softmax_kernel<<<blocks_for(rows), threads, 0, stream>>>(
            static_cast<Stored*>(probabilities), s, first_row, rows, format);
    });
    return cudaGetLastError();
}

cudaError_t fill_values(void* values, const FillFormat& format, std::int64_t first,
                        std::int64_t count, cudaStream_t stream) {
    if (count <= 0) return cudaSuccess;
    return fill_elements(values, format, first, count, ValueElement{}, stream);
}

}  // namespace headroom
