// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/device/random_data.h"
#include "kernels/cuda/device_kernels.h"

namespace headroom {
namespace {

constexpr int threads = 256;

template <class Bits>
__global__ void checksum_kernel(const Bits* elements, std::int64_t count, std::uint64_t* sums) {
    __shared__ std::uint64_t shared[threads];
    std::uint64_t sum = 0;
    const std::int64_t step = static_cast<std::int64_t>(gridDim.x) * threads;
    for (std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * threads + threadIdx.x; i < count;
         i += step) {
        // Mixed twice, so that no change of one element is made up for by one of another.
        sum += random_bits(elements[i], random_bits(0, static_cast<std::uint64_t>(i)));
    }
    shared[threadIdx.x] = sum;
    for (unsigned half = threads / 2; half > 0; half /= 2) {
        __syncthreads();
        if (threadIdx.x < half) shared[threadIdx.x] += shared[threadIdx.x + half];
    }
    if (threadIdx.x == 0) sums[blockIdx.x] = shared[0];
}

}  // namespace

cudaError_t checksum_elements(const void* elements, int bytes_per_element, std::int64_t count,
                              std::uint64_t* sums, int* sum_count, cudaStream_t stream) {
    *sum_count = static_cast<int>(std::clamp<std::int64_t>(count / threads, 1, most_answers));
    const auto blocks = static_cast<unsigned>(*sum_count);
    if (bytes_per_element == 2) {
        checksum_kernel<<<blocks, threads, 0, stream>>>(static_cast<const std::uint16_t*>(elements),
                                                        count, sums);
    } else if (bytes_per_element == 4) {
        checksum_kernel<<<blocks, threads, 0, stream>>>(static_cast<const std::uint32_t*>(elements),
                                                        count, sums);
    } else {
        return cudaErrorInvalidValue;
    }
    return cudaGetLastError();
}

}  // namespace headroom
