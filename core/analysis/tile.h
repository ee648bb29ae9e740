// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/run/run.h"
#include "core/sweep/shape.h"

namespace headroom {

/// The part of O [s, d] that one block of a GPU's kernel computes.
struct Tile {
    std::int64_t rows = 0;     ///< along the sequence
    std::int64_t columns = 0;  ///< along the head dimension

    friend bool operator==(const Tile&, const Tile&) = default;
};

/// The tile that the library told of: cuBLASLt's "128x256" in Point::algorithm. cublasLt.h gives
/// rows x columns of the column-major result, which is O transposed: 128 of d, 256 of s. Nothing
/// where none is recorded, or by a kernel whose way to write it is not known.
std::optional<Tile> recorded_tile(const Point& point);

/// What to assume where nothing is recorded: of the usual tiles (s x d) 128x256, 256x128 and
/// 256x64 the widest that is no wider than d; the last for a smaller d. Large tiles are what cuBLAS
/// prefers (arXiv 2401.14489, and NVIDIA's "Matrix Multiplication Background User's Guide"), but
/// what it chose is not known.
Tile assumed_tile(HeadDim head_dim);

/// Tiles that cover every O: b a ceil(s / rows) ceil(d / columns).
std::int64_t tile_count(const Shape& shape, const Tile& tile);
/// Tile quantization: the share of what the tiles cover that is O, 0 < share <= 1
/// (arXiv 2401.14489).
double filled_share(const Shape& shape, const Tile& tile);

}  // namespace headroom
