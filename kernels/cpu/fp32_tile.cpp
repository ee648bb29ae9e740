// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/fp32_tile.h"

#include <cstring>

namespace headroom {
namespace {

template <std::int64_t bytes>
struct Vectors {
    using Float __attribute__((vector_size(bytes))) = float;
    using Bits __attribute__((vector_size(bytes))) = std::uint32_t;
    static constexpr std::int64_t lanes = bytes / 4;
};

/// The tile for vectors of `bytes`, of which `width` beside each other and `rows` below each other
/// are kept in registers, twice.
template <std::int64_t bytes, std::int64_t rows, std::int64_t width>
HEADROOM_ALWAYS_INLINE void tile(const TileRows& p, const float* v, std::int64_t count,
                                 float* result, float* magnitude) {
    using Float = typename Vectors<bytes>::Float;
    using Bits = typename Vectors<bytes>::Bits;
    constexpr std::uint32_t all_but_sign = 0x7fffffff;
    constexpr std::int64_t lanes = Vectors<bytes>::lanes;
    static_assert(panel_columns % (lanes * width) == 0);
    for (std::int64_t column = 0; column < panel_columns; column += lanes * width) {
        Float sum[rows][width];
        Float size[rows][width];
#pragma GCC unroll 8
        for (std::int64_t i = 0; i < rows; ++i) {
#pragma GCC unroll 8
            for (std::int64_t j = 0; j < width; ++j) {
                const std::int64_t at = i * panel_columns + column + j * lanes;
                std::memcpy(&sum[i][j], result + at, bytes);
                std::memcpy(&size[i][j], magnitude + at, bytes);
            }
        }
        for (std::int64_t k = 0; k < count; ++k) {
            Float value[width];
            Float value_size[width];
#pragma GCC unroll 8
            for (std::int64_t j = 0; j < width; ++j) {
                std::memcpy(&value[j], v + k * panel_columns + column + j * lanes, bytes);
                value_size[j] =
                    reinterpret_cast<Float>(reinterpret_cast<Bits>(value[j]) & all_but_sign);
            }
#pragma GCC unroll 8
            for (std::int64_t i = 0; i < rows; ++i) {
                const Float number = Float{} + p[static_cast<std::size_t>(i)][k];
                const auto number_size =
                    reinterpret_cast<Float>(reinterpret_cast<Bits>(number) & all_but_sign);
#pragma GCC unroll 8
                for (std::int64_t j = 0; j < width; ++j) {
                    sum[i][j] += number * value[j];
                    size[i][j] += number_size * value_size[j];
                }
            }
        }
#pragma GCC unroll 8
        for (std::int64_t i = 0; i < rows; ++i) {
#pragma GCC unroll 8
            for (std::int64_t j = 0; j < width; ++j) {
                const std::int64_t at = i * panel_columns + column + j * lanes;
                std::memcpy(result + at, &sum[i][j], bytes);
                std::memcpy(magnitude + at, &size[i][j], bytes);
            }
        }
    }
}

// As many rows and vectors as the registers of the instruction set hold: 16, 16 and 32.
constexpr std::int64_t baseline_rows = 2;
constexpr std::int64_t avx2_rows = 2;
constexpr std::int64_t avx512_rows = 6;
static_assert(avx512_rows <= most_tile_rows);

#if defined(__x86_64__)
HEADROOM_TARGET_AVX512 void tile_avx512(const TileRows& p, const float* v, std::int64_t count,
                                        float* result, float* magnitude) {
    tile<64, avx512_rows, 2>(p, v, count, result, magnitude);
}

HEADROOM_TARGET_AVX2 void tile_avx2(const TileRows& p, const float* v, std::int64_t count,
                                    float* result, float* magnitude) {
    tile<32, avx2_rows, 2>(p, v, count, result, magnitude);
}
#endif

}  // namespace

void add_tile(VectorIsa isa, const TileRows& p, const float* v, std::int64_t count, float* result,
              float* magnitude) {
    switch (isa) {
#if defined(__x86_64__)
        case VectorIsa::avx512:
            return tile_avx512(p, v, count, result, magnitude);
        case VectorIsa::avx2:
            return tile_avx2(p, v, count, result, magnitude);
#endif
        default:
            return tile<16, baseline_rows, 2>(p, v, count, result, magnitude);
    }
}

std::int64_t tile_rows(VectorIsa isa) {
    switch (isa) {
#if defined(__x86_64__)
        case VectorIsa::avx512:
            return avx512_rows;
        case VectorIsa::avx2:
            return avx2_rows;
#endif
        default:
            return baseline_rows;
    }
}

}  // namespace headroom
