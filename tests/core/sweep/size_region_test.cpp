// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/size_region.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using Regions = std::vector<SizeRegion>;

TEST(SizeRegions, OfThePublishedFigure) {
    EXPECT_EQ(published_size_regions(),
              (Regions{{"0-1B", 0, 2048}, {"1B-10B", 2048, 10240}, {"10B-30B", 10240, 16384}}));
}

TEST(SizeRegions, OfTheKeyQueryFigure) {
    EXPECT_EQ(key_query_size_regions(),
              (Regions{{"0-1B", 0, 1500}, {"1B-10B", 1500, 5000}, {"10B-300B", 5000, 32768}}));
}

TEST(ParameterCount, OfTheGptThreeFamily) {
    // reference/paper.md: h, L -> P
    const auto billions = [](double h, std::int64_t layers) {
        return parameter_count(h, {.layers = layers}) / 1e9;
    };
    EXPECT_NEAR(billions(768, 12), 0.13, 0.005);
    EXPECT_NEAR(billions(2048, 24), 1.32, 0.005);
    EXPECT_NEAR(billions(4096, 32), 6.66, 0.005);
    EXPECT_NEAR(billions(12288, 96), 174.6, 0.05);
}

TEST(ParameterCount, IsTheStatedFormula) {
    // 12*2*100 + 13*2*10 + (3 + 4)*10
    EXPECT_DOUBLE_EQ(parameter_count(10, {.layers = 2, .vocabulary = 3, .seq_len = 4}), 2730.0);
}

TEST(HiddenForParameters, IsTheInverse) {
    EXPECT_NEAR(hidden_for_parameters(1e9, {}), 1545, 1);
    EXPECT_NEAR(hidden_for_parameters(10e9, {}), 5034, 1);
    EXPECT_NEAR(parameter_count(hidden_for_parameters(30e9, {}), {}), 30e9, 1);
}

TEST(SizeRegionsFromParameters, AreNamedByTheirBounds) {
    const auto regions = *size_regions_from_parameters({3.5e8, 1e9, 30e9}, {});
    ASSERT_EQ(regions.size(), 3U);
    EXPECT_EQ(regions[0].name, "0-350M");
    EXPECT_EQ(regions[1].name, "350M-1B");
    EXPECT_EQ(regions[2].name, "1B-30B");
    EXPECT_EQ(regions[0].begin, 0);
    EXPECT_NEAR(regions[1].end, 1545, 1);
    EXPECT_EQ(regions[1].end, regions[2].begin);
}

TEST(SizeRegionsFromParameters, RefuseBoundsThatDoNotRise) {
    EXPECT_EQ(size_regions_from_parameters({10e9, 1e9}, {}).error().message,
              "the bounds must be positive and rise, for example 1e9, 10e9, 30e9");
    EXPECT_FALSE(size_regions_from_parameters({0}, {}));
    EXPECT_EQ(size_regions_from_parameters({1e9}, {.layers = 0}).error().message,
              "layers, vocabulary and sequence must be 1 or more, for example 32, 51200, 2048");
}

TEST(ParseSizeRegions, ReadsWhatItWrites) {
    const std::string text = "0-1B:2048,1B-10B:10240,10B-30B:16384";
    EXPECT_EQ(*parse_size_regions(text), published_size_regions());
    EXPECT_EQ(to_string(published_size_regions()), text);
}

TEST(ParseSizeRegions, NamesTheRuleAndAnExample) {
    EXPECT_EQ(parse_size_regions("small").error().message,
              "\"small\" is not a size region: name:end, for example "
              "0-1B:2048,1B-10B:10240,10B-30B:16384");
    EXPECT_EQ(parse_size_regions("a:2048,b:1024").error().message,
              "size region \"b:1024\" ends at 1024 but begins at 2048: ends must rise, for example "
              "0-1B:2048,1B-10B:10240,10B-30B:16384");
    EXPECT_FALSE(parse_size_regions("a:x"));
    EXPECT_FALSE(parse_size_regions("a:inf"));
    EXPECT_FALSE(parse_size_regions(""));
}

}  // namespace
}  // namespace headroom
