// SPDX-License-Identifier: GPL-3.0-or-later
#include "fma_peak.h"

#include <omp.h>

#include <algorithm>
#include <chrono>
#include <vector>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace headroom::bench {
namespace {

#ifdef __x86_64__

// More chains than latency x instructions a cycle of any core so far (6 x 2), and as many
// registers as there are left.
constexpr int wide_chains = 24;
constexpr int narrow_chains = 12;

/// Makes a vector one of unknown content to the compiler: else it would see that all chains are
/// alike and compute one, or that nobody reads the results and compute none.
template <class Vector>
[[gnu::always_inline]] inline void opaque(Vector& vector) {
    asm volatile("" : "+x"(vector));
}

[[gnu::target("avx512f")]] void fma_512(long rounds) {
    const __m512 factor = _mm512_set1_ps(0.999F);
    const __m512 term = _mm512_set1_ps(0.001F);
    __m512 sums[wide_chains];  // NOLINT: std::array drops the vectors' alignment
    for (__m512& sum : sums) opaque(sum = term);
    for (long i = 0; i < rounds; ++i) {
#pragma GCC unroll 24
        for (__m512& sum : sums) {
            sum = _mm512_fmadd_ps(sum, factor, term);
        }
    }
    for (__m512& sum : sums) opaque(sum);
}

[[gnu::target("avx2,fma")]] void fma_256(long rounds) {
    const __m256 factor = _mm256_set1_ps(0.999F);
    const __m256 term = _mm256_set1_ps(0.001F);
    __m256 sums[narrow_chains];  // NOLINT: as above
    for (__m256& sum : sums) opaque(sum = term);
    for (long i = 0; i < rounds; ++i) {
#pragma GCC unroll 12
        for (__m256& sum : sums) {
            sum = _mm256_fmadd_ps(sum, factor, term);
        }
    }
    for (__m256& sum : sums) opaque(sum);
}

[[gnu::target("avx512f,avx512bf16")]] void dot_bf16_512(long rounds) {
    const __m512bh left = _mm512_cvtne2ps_pbh(_mm512_set1_ps(0.01F), _mm512_set1_ps(0.01F));
    const __m512bh right = left;
    __m512 sums[wide_chains];  // NOLINT: as above
    for (__m512& sum : sums) opaque(sum = _mm512_setzero_ps());
    for (long i = 0; i < rounds; ++i) {
#pragma GCC unroll 24
        for (__m512& sum : sums) {
            sum = _mm512_dpbf16_ps(sum, left, right);
        }
    }
    for (__m512& sum : sums) opaque(sum);
}

#endif

}  // namespace

std::optional<FmaPeak> FmaPeak::find(DataType type) {
#ifdef __x86_64__
    // A multiply-add is two operations.
    if (type == DataType::fp32 && __builtin_cpu_supports("avx512f")) {
        return FmaPeak(fma_512, wide_chains * 16 * 2, "vfmadd231ps, 512 bits");
    }
    if (type == DataType::fp32 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        return FmaPeak(fma_256, narrow_chains * 8 * 2, "vfmadd231ps, 256 bits");
    }
    if (type == DataType::bf16 && __builtin_cpu_supports("avx512bf16")) {
        return FmaPeak(dot_bf16_512, wide_chains * 16 * 2 * 2, "vdpbf16ps, 512 bits");
    }
#endif
    static_cast<void>(type);
    return std::nullopt;
}

double FmaPeak::measure(double seconds) {
    using Clock = std::chrono::steady_clock;
    const long rounds = std::max(1L, static_cast<long>(rounds_per_second_ * seconds));
    const auto most = static_cast<std::size_t>(omp_get_max_threads());
    std::vector<Clock::time_point> begins(most);
    std::vector<Clock::time_point> ends(most);
    std::size_t threads = 1;
#pragma omp parallel
    {
        const auto number = static_cast<std::size_t>(omp_get_thread_num());
        if (number == 0) threads = static_cast<std::size_t>(omp_get_num_threads());
#pragma omp barrier
        begins[number] = Clock::now();
        loop_(rounds);
        ends[number] = Clock::now();
    }
    begins.resize(threads);
    ends.resize(threads);
    const auto begin = *std::min_element(begins.begin(), begins.end());
    const auto end = *std::max_element(ends.begin(), ends.end());
    const double time = std::chrono::duration<double>(end - begin).count();
    rounds_per_second_ = static_cast<double>(rounds) / time;
    return flop_per_round_ * rounds_per_second_ * static_cast<double>(threads);
}

}  // namespace headroom::bench
