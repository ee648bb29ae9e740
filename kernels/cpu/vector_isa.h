// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Code of ours that must be fast is written once, over the compiler's vector types, and compiled
// for several instruction sets, of which the CPU's best is taken at run time. Not by target_clones,
// whose resolvers run before a sanitizer is ready.
#if defined(__x86_64__)
#define HEADROOM_TARGET_AVX2 __attribute__((target("avx2,fma")))
#define HEADROOM_TARGET_AVX512 __attribute__((target("avx512f,avx512vl,avx512dq,fma")))
#endif
#define HEADROOM_ALWAYS_INLINE inline __attribute__((always_inline))

namespace headroom {

/// The instruction sets that such code is compiled for.
enum class VectorIsa {
    baseline,  ///< what every CPU of the architecture has
    avx2,      ///< with FMA
    avx512,
};

/// The best that this CPU has.
inline VectorIsa best_vector_isa() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq")) {
        return VectorIsa::avx512;
    }
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return VectorIsa::avx2;
#endif
    return VectorIsa::baseline;
}

}  // namespace headroom
