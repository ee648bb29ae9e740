// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kernels/cuda/device_kernels.h"

namespace headroom {
namespace {

constexpr int threads = 256;
constexpr int loads = 8;  // of 16 bytes, under way at the same time in each thread
constexpr int blocks_a_processor = 8;
static_assert(read_granule == static_cast<std::uint64_t>(threads) * loads * sizeof(uint4));

__global__ void __launch_bounds__(threads)
    read_kernel(const uint4* data, std::uint64_t granules, unsigned* sink) {
    unsigned mixed = 0;
    for (std::uint64_t granule = blockIdx.x; granule < granules; granule += gridDim.x) {
        const uint4* here = data + granule * threads * loads + threadIdx.x;
        uint4 read[loads];
#pragma unroll
        for (int i = 0; i < loads; ++i) read[i] = __ldcs(here + i * threads);
#pragma unroll
        for (int i = 0; i < loads; ++i) mixed ^= read[i].x ^ read[i].y ^ read[i].z ^ read[i].w;
    }
    for (int lanes = 16; lanes > 0; lanes /= 2) mixed ^= __shfl_xor_sync(~0U, mixed, lanes);
    if (threadIdx.x % 32 == 0) atomicXor(sink + blockIdx.x, mixed);
}

}  // namespace

cudaError_t read_all(const void* data, std::uint64_t bytes, int processors, unsigned* sink,
                     cudaStream_t stream) {
    const auto granules = bytes / read_granule;
    const auto blocks = std::clamp<std::uint64_t>(
        granules, 1,
        std::min<std::uint64_t>(most_answers,
                                static_cast<std::uint64_t>(processors) * blocks_a_processor));
    read_kernel<<<static_cast<unsigned>(blocks), threads, 0, stream>>>(
        static_cast<const uint4*>(data), granules, sink);
    return cudaGetLastError();
}

}  // namespace headroom
