// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "kernels/cpu/vector_isa.h"

namespace headroom {

/// Columns of V and O that are worked on together, whatever the instruction set: a panel.
inline constexpr std::int64_t panel_columns = 32;
/// The most rows of P that a tile takes.
inline constexpr std::int64_t most_tile_rows = 6;

/// Rows of P, each from its first number of the block on.
using TileRows = std::array<const float*, most_tile_rows>;

/// Adds a block of the sum over k to tile_rows(isa) rows of the plain fp32 product of one panel:
/// result[i][j] += sum_k p[i][k] v[k][j], and magnitude the same with |p| and |v| (whose product is
/// |p v| exactly as rounded). `v` is `count` rows of panel_columns; so are result and magnitude,
/// one for each row of P.
void add_tile(VectorIsa isa, const TileRows& p, const float* v, std::int64_t count, float* result,
              float* magnitude);

/// Rows of P that add_tile() takes: as many as keep the sums in the registers.
std::int64_t tile_rows(VectorIsa isa);

}  // namespace headroom
