// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/model_size.h"

#include <gtest/gtest.h>

namespace headroom::testing {
namespace {

TEST(LayersRule, IsANumberOrAPartOfTheHiddenSize) {
    EXPECT_EQ(LayersRule::parse("32")->layers(HiddenSize{12288}), 32);
    EXPECT_EQ(LayersRule::parse("h/128")->layers(HiddenSize{4096}), 32);
    EXPECT_EQ(LayersRule::parse(" H / 128 ")->layers(HiddenSize{12288}), 96);
}

TEST(LayersRule, RoundsAndLeavesAtLeastOneLayer) {
    const LayersRule rule = *LayersRule::parse("h/128");
    EXPECT_EQ(rule.layers(HiddenSize{191}), 1);
    EXPECT_EQ(rule.layers(HiddenSize{192}), 2);
    EXPECT_EQ(rule.layers(HiddenSize{1}), 1);
}

TEST(LayersRule, WritesWhatItReads) {
    EXPECT_EQ(LayersRule::parse("24")->to_string(), "24");
    EXPECT_EQ(LayersRule::parse("h/80")->to_string(), "h/80");
    EXPECT_EQ(LayersRule().to_string(), "h/128");
}

TEST(LayersRule, RefusesOthersWithAnExample) {
    for (const char* text : {"", "0", "-3", "h", "h128", "h/0", "h/", "2.5", "32 layers"}) {
        const auto rule = LayersRule::parse(text);
        ASSERT_FALSE(rule) << text;
        EXPECT_EQ(rule.error().message,
                  "\"" + std::string(text) +
                      "\" is not a rule for the layers: a number such as 32, or a part of the "
                      "hidden size such as h/128");
    }
}

TEST(ParseParameters, ReadsUnitsAndExponents) {
    EXPECT_DOUBLE_EQ(*parse_parameters("1.3B"), 1.3e9);
    EXPECT_DOUBLE_EQ(*parse_parameters("7e9"), 7e9);
    EXPECT_DOUBLE_EQ(*parse_parameters(" 350 m "), 350e6);
    EXPECT_DOUBLE_EQ(*parse_parameters("1.5T"), 1.5e12);
    EXPECT_DOUBLE_EQ(*parse_parameters("125000000"), 125e6);
}

TEST(ParseParameters, RefusesOthersWithAnExample) {
    for (const char* text : {"", "B", "0", "-7B", "nan", "inf", "7X", "1e19", "7 B B"}) {
        const auto parameters = parse_parameters(text);
        ASSERT_FALSE(parameters) << text;
        EXPECT_EQ(parameters.error().message,
                  "\"" + std::string(text) +
                      "\" is not a number of parameters, for example 1.3B, 350M or 7e9");
    }
}

TEST(ParametersText, IsAsPeopleSayIt) {
    EXPECT_EQ(parameters_text(6662258688), "6.662B");
    EXPECT_EQ(parameters_text(125e6), "125M");
    EXPECT_EQ(parameters_text(1.5e12), "1.5T");
    EXPECT_EQ(parameters_text(512), "512");
}

}  // namespace
}  // namespace headroom::testing
