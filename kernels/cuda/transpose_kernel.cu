// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kernels/cuda/device_kernels.h"

namespace headroom {
namespace {

constexpr int tile = 64;  // bytes a side
constexpr int bytes_a_word = 4;
constexpr int words_a_side = tile / bytes_a_word;
constexpr int rows_a_pass = 16;
constexpr std::int64_t most_grid_z = 65'535;

/// One word more a row than the tile has, against bank conflicts.
struct alignas(unsigned) Tile {
    unsigned char bytes[tile][tile + bytes_a_word];
};

/// Tiles of 64 x 64 bytes through shared memory, so that both sides are read and written in whole
/// words of neighbouring threads.
__global__ void transpose_kernel(const unsigned* from, unsigned* to, std::int64_t matrices,
                                 std::int64_t rows, std::int64_t columns) {
    __shared__ Tile shared;
    const std::int64_t row_0 = static_cast<std::int64_t>(blockIdx.y) * tile;
    const std::int64_t column_0 = static_cast<std::int64_t>(blockIdx.x) * tile;
    const int word = static_cast<int>(threadIdx.x);
    for (std::int64_t matrix = blockIdx.z; matrix < matrices; matrix += gridDim.z) {
        const unsigned* in = from + matrix * rows * columns / bytes_a_word;
        unsigned* out = to + matrix * rows * columns / bytes_a_word;
        __syncthreads();  // whoever still reads the last tile
        for (int line = static_cast<int>(threadIdx.y); line < tile; line += rows_a_pass) {
            const std::int64_t row = row_0 + line;
            const std::int64_t column = column_0 + word * bytes_a_word;
            if (row >= rows || column >= columns) continue;
            *reinterpret_cast<unsigned*>(&shared.bytes[line][word * bytes_a_word]) =
                in[(row * columns + column) / bytes_a_word];
        }
        __syncthreads();
        for (int line = static_cast<int>(threadIdx.y); line < tile; line += rows_a_pass) {
            const std::int64_t row = column_0 + line;
            const std::int64_t column = row_0 + word * bytes_a_word;
            if (row >= columns || column >= rows) continue;
            unsigned four = 0;
            for (int byte = 0; byte < bytes_a_word; ++byte) {
                four |= static_cast<unsigned>(shared.bytes[word * bytes_a_word + byte][line])
                        << (8 * byte);
            }
            out[(row * rows + column) / bytes_a_word] = four;
        }
    }
}

}  // namespace

cudaError_t transpose_bytes(const void* from, void* to, std::int64_t matrices, std::int64_t rows,
                            std::int64_t columns, cudaStream_t stream) {
    const auto tiles = [](std::int64_t extent) {
        return static_cast<unsigned>((extent + tile - 1) / tile);
    };
    // The grid's y counts to 65535, which 64 rows each make over four million; longer s has a P of
    // terabytes.
    const dim3 grid(tiles(columns), tiles(rows),
                    static_cast<unsigned>(std::min(matrices, most_grid_z)));
    const dim3 block(words_a_side, rows_a_pass);
    transpose_kernel<<<grid, block, 0, stream>>>(
        static_cast<const unsigned*>(from), static_cast<unsigned*>(to), matrices, rows, columns);
    return cudaGetLastError();
}

}  // namespace headroom
