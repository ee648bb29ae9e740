// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/output_difference.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace headroom {
namespace {

Shape shape() {
    return *Shape::make(BatchSize{1}, SequenceLength{4}, HeadCount{3}, HeadDim{10}, DataType::fp16);
}

TEST(OutputDifference, CombinesToTheWorstElementAndItsPlace) {
    // Element 97 of [3, 4, 10]: matrix 2, row 1, column 7.
    const std::vector<OutputDifference> parts{{.index = 5, .not_finite = 0, .error = 0.25F},
                                              {.index = 97, .not_finite = 2, .error = 0.5F},
                                              {.index = 99, .not_finite = 1, .error = 0.125F}};
    const OutputComparison comparison = combine(parts, shape());
    EXPECT_EQ(comparison.max_rel_error, 0.5);
    EXPECT_EQ(comparison.matrix, 2);
    EXPECT_EQ(comparison.row, 1);
    EXPECT_EQ(comparison.column, 7);
    EXPECT_EQ(comparison.not_finite, 3);
}

TEST(OutputDifference, TakesTheEarlierOfEqualErrorsInWhateverOrder) {
    const float infinity = std::numeric_limits<float>::infinity();
    const OutputDifference early{.index = 3, .not_finite = 1, .error = infinity};
    const OutputDifference late{.index = 50, .not_finite = 1, .error = infinity};
    for (const auto& parts : {std::vector{early, late}, std::vector{late, early}}) {
        EXPECT_EQ(combine(parts, shape()).column, 3);
        EXPECT_EQ(combine(parts, shape()).row, 0);
    }
}

TEST(OutputDifference, PassesOverBlocksThatHadNothing) {
    const OutputDifference none{.index = -1, .not_finite = 0, .error = 0};
    const OutputDifference right{.index = 40, .not_finite = 0, .error = 0};
    EXPECT_TRUE(is_worse(right, none));
    EXPECT_FALSE(is_worse(none, right));
    EXPECT_EQ(combine(std::vector{none, right}, shape()).matrix, 1);
}

TEST(ComparisonLaunches, IsOneForAShapeOfUsualSize) {
    const Shape shape =
        *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{64}, DataType::fp16);
    EXPECT_EQ(comparison_launches(shape, 132), (std::vector<TileRange>{{.first = 0, .count = 96}}));
}

TEST(ComparisonLaunches, TakeAllTilesInTurnOfALargeOneOnASmallGpu) {
    // 64 x 64 x 4 x 4096 FLOP a tile, and 1.5 GFLOP for each of two multiprocessors: 44 tiles.
    const Shape shape = *Shape::make(BatchSize{1}, SequenceLength{4096}, HeadCount{1}, HeadDim{128},
                                     DataType::fp16);
    EXPECT_EQ(comparison_launches(shape, 2), (std::vector<TileRange>{{.first = 0, .count = 44},
                                                                     {.first = 44, .count = 44},
                                                                     {.first = 88, .count = 40}}));
}

}  // namespace
}  // namespace headroom
