// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tile.h"

#include <gtest/gtest.h>

#include "support/gpu_run.h"

namespace headroom::testing {
namespace {

Point point_with_tile(const char* kernel, const char* tile) {
    Point point = gpu_point(32, 192, 300);
    point.kernel = kernel;
    point.algorithm = {{"tile", tile}};
    return point;
}

TEST(RecordedTile, OfCuBlasLtIsRowsAndColumnsOfTheTransposedOutput) {
    EXPECT_EQ(recorded_tile(point_with_tile("cublaslt", "128x256")),
              (Tile{.rows = 256, .columns = 128}));
    EXPECT_EQ(recorded_tile(point_with_tile("cublaslt-tuned", "64x32")),
              (Tile{.rows = 32, .columns = 64}));
}

TEST(RecordedTile, IsNothingWhereItCannotBeRead) {
    EXPECT_EQ(recorded_tile(gpu_point(32, 192, 300)), std::nullopt);
    EXPECT_EQ(recorded_tile(point_with_tile("cublas", "128x256")), std::nullopt);
    for (const char* text : {"", "0x128", "128x", "x128", "731", "128x256x64", "UNDEFINED"}) {
        EXPECT_EQ(recorded_tile(point_with_tile("cublaslt", text)), std::nullopt) << text;
    }
}

TEST(AssumedTile, IsTheWidestUsualOneThatIsNoWiderThanTheHeadDimension) {
    EXPECT_EQ(assumed_tile(HeadDim{320}), (Tile{128, 256}));
    EXPECT_EQ(assumed_tile(HeadDim{256}), (Tile{128, 256}));
    EXPECT_EQ(assumed_tile(HeadDim{192}), (Tile{256, 128}));
    EXPECT_EQ(assumed_tile(HeadDim{96}), (Tile{256, 64}));
    EXPECT_EQ(assumed_tile(HeadDim{40}), (Tile{256, 64}));
}

TEST(TileCount, CountsTilesOfEveryMatrix) {
    // 4 x 32 matrices, 2048 / 256 tiles along s, 192 / 128 rounded up along d.
    EXPECT_EQ(tile_count(gpu_point(32, 192, 300).shape, {256, 128}), 128 * 8 * 2);
}

TEST(FilledShare, IsOutputOverWhatTheTilesCover) {
    EXPECT_DOUBLE_EQ(filled_share(gpu_point(32, 256, 300).shape, {128, 256}), 1.0);
    EXPECT_DOUBLE_EQ(filled_share(gpu_point(32, 320, 300).shape, {128, 256}), 0.625);
    EXPECT_DOUBLE_EQ(filled_share(gpu_point(32, 192, 300).shape, {256, 128}), 0.75);
    // s = 2048 fills 2304 of 768 by 8 / 9.
    EXPECT_DOUBLE_EQ(filled_share(gpu_point(32, 64, 300).shape, {768, 64}), 2048.0 / 2304);
}

}  // namespace
}  // namespace headroom::testing
