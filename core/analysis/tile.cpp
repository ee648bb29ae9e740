// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tile.h"

#include <charconv>
#include <string>

namespace headroom {
namespace {

constexpr Tile usual_tiles[] = {{128, 256}, {256, 128}, {256, 64}};

std::int64_t tiles_along(std::int64_t extent, std::int64_t tile) {
    return extent / tile + (extent % tile != 0 ? 1 : 0);
}

}  // namespace

std::optional<Tile> recorded_tile(const Point& point) {
    const auto told = point.algorithm.find("tile");
    if (told == point.algorithm.end() || !point.kernel.starts_with("cublaslt")) return std::nullopt;
    const std::string& text = told->second;
    const char* const end = text.data() + text.size();
    Tile tile;
    const auto along_d = std::from_chars(text.data(), end, tile.columns);
    if (along_d.ec != std::errc{} || along_d.ptr == end || *along_d.ptr != 'x') return std::nullopt;
    const auto along_s = std::from_chars(along_d.ptr + 1, end, tile.rows);
    if (along_s.ec != std::errc{} || along_s.ptr != end) return std::nullopt;
    if (tile.rows < 1 || tile.columns < 1) return std::nullopt;
    return tile;
}

Tile assumed_tile(HeadDim head_dim) {
    for (const Tile& tile : usual_tiles) {
        if (tile.columns <= head_dim.value) return tile;
    }
    return usual_tiles[std::size(usual_tiles) - 1];
}

std::int64_t tile_count(const Shape& shape, const Tile& tile) {
    return shape.matrices() * tiles_along(shape.seq_len().value, tile.rows) *
           tiles_along(shape.head_dim().value, tile.columns);
}

double filled_share(const Shape& shape, const Tile& tile) {
    const auto share = [](std::int64_t extent, std::int64_t along) {
        return static_cast<double>(extent) /
               static_cast<double>(tiles_along(extent, along) * along);
    };
    return share(shape.seq_len().value, tile.rows) * share(shape.head_dim().value, tile.columns);
}

}  // namespace headroom
