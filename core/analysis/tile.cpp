// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tile.h"
#include "core/base/read_number.h"

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
    std::string_view text = told->second;
    Tile tile;
    const auto along_d = take_number<decltype(tile.columns)>(text);
    if (!along_d || !text.starts_with('x')) return std::nullopt;
    const auto along_s = read_number<decltype(tile.rows)>(text.substr(1));
    if (!along_s || *along_s < 1 || *along_d < 1) return std::nullopt;
    tile.columns = *along_d;
    tile.rows = *along_s;
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
