// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/lt_algorithm.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

TEST(LtAlgorithm, IsNamedByItsBytes) {
    const cublasLtMatmulAlgo_t algorithm{{1, 0xdeadbeef, 0, 0, 0, 0, 0, 0xffffffffffffffff}};
    const std::string text =
        "000000000000000100000000deadbeef"
        "00000000000000000000000000000000"
        "00000000000000000000000000000000"
        "0000000000000000ffffffffffffffff";
    EXPECT_EQ(lt_algorithm_text(algorithm), text);
    const auto parsed = parse_lt_algorithm(text);
    ASSERT_TRUE(parsed);
    EXPECT_TRUE(std::ranges::equal(parsed->data, algorithm.data));
}

TEST(LtAlgorithm, RefusesOtherTexts) {
    EXPECT_FALSE(parse_lt_algorithm(""));
    EXPECT_FALSE(parse_lt_algorithm("algo 66"));
    EXPECT_FALSE(parse_lt_algorithm(std::string(127, '0')));
    EXPECT_FALSE(parse_lt_algorithm(std::string(127, '0') + "g"));
    EXPECT_FALSE(parse_lt_algorithm(std::string(112, '0') + "-000000000000001"));
}

TEST(LtNames, AreThoseOfTheHeader) {
    EXPECT_EQ(lt_tile_name(CUBLASLT_MATMUL_TILE_UNDEFINED), "UNDEFINED");
    EXPECT_EQ(lt_tile_name(CUBLASLT_MATMUL_TILE_128x256), "128x256");
    EXPECT_EQ(lt_stages_name(CUBLASLT_MATMUL_STAGES_64x4), "64x4");
    EXPECT_EQ(lt_stages_name(CUBLASLT_MATMUL_STAGES_128xAUTO), "128xAUTO");
    EXPECT_EQ(lt_cluster_name(CUBLASLT_CLUSTER_SHAPE_2x1x1), "2x1x1");
    EXPECT_EQ(lt_cluster_name(CUBLASLT_CLUSTER_SHAPE_AUTO), "AUTO");
}

TEST(LtNames, AreNumbersWhereTheHeaderKnowsNone) {
    EXPECT_EQ(lt_tile_name(65'000), "65000");
}

}  // namespace
}  // namespace headroom
