// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/wide_sum.h"

#include <cstring>

namespace headroom {
namespace {

template <int bytes>
struct Vectors {
    using Words __attribute__((vector_size(bytes))) = std::uint64_t;
};

template <int vector_bytes>
HEADROOM_ALWAYS_INLINE std::uint64_t sum_vectors(const std::byte* first, std::size_t bytes) {
    using Words = typename Vectors<vector_bytes>::Words;
    // Enough sums for no addition to wait for another.
    constexpr std::size_t sums = 8;
    static_assert(wide_sum_bytes % (sums * vector_bytes) == 0);
    Words sum[sums] = {};
    for (std::size_t at = 0; at < bytes; at += sums * vector_bytes) {
#pragma GCC unroll 8
        for (std::size_t i = 0; i < sums; ++i) {
            Words words;
            std::memcpy(&words, first + at + i * vector_bytes, vector_bytes);
            sum[i] += words;
        }
    }
    std::uint64_t total = 0;
    for (const Words& words : sum) {
        for (std::size_t i = 0; i < vector_bytes / sizeof(std::uint64_t); ++i) total += words[i];
    }
    return total;
}

#if defined(__x86_64__)
HEADROOM_TARGET_AVX512 std::uint64_t sum_avx512(const std::byte* first, std::size_t bytes) {
    return sum_vectors<64>(first, bytes);
}

HEADROOM_TARGET_AVX2 std::uint64_t sum_avx2(const std::byte* first, std::size_t bytes) {
    return sum_vectors<32>(first, bytes);
}
#endif

}  // namespace

std::uint64_t wide_sum(VectorIsa isa, const std::byte* first, std::size_t bytes) {
    switch (isa) {
#if defined(__x86_64__)
        case VectorIsa::avx512:
            return sum_avx512(first, bytes);
        case VectorIsa::avx2:
            return sum_avx2(first, bytes);
#endif
        default:
            return sum_vectors<16>(first, bytes);
    }
}

}  // namespace headroom
