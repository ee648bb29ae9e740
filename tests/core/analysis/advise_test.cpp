// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/advise.h"

#include <gtest/gtest.h>

#include "support/gpu_run.h"

namespace headroom::testing {
namespace {

/// As many parameters as h = 4096 has with 32 layers: 6.66 billion.
AdviceRequest of_4096() {
    return {.parameters = 6.66e9, .layers = *LayersRule::parse("h/128")};
}

std::vector<std::size_t> ranking(const Advice& advice) {
    std::vector<std::size_t> points;
    for (const MeasuredAdvice& one : advice.measured) points.push_back(one.point);
    return points;
}

TEST(Advise, CountsTheParametersOfTheGpt3Family) {
    // Billions as they are usually given, to the digits given.
    const struct {
        std::int64_t hidden;
        const char* layers;
        double billions;
        double rounding;
    } family[] = {{768, "12", 0.13, 0.005},  {1024, "24", 0.36, 0.005}, {1536, "24", 0.76, 0.005},
                  {2048, "24", 1.32, 0.005}, {2560, "32", 2.65, 0.005}, {4096, "32", 6.66, 0.005},
                  {5120, "40", 12.9, 0.05},  {7168, "48", 30.0, 0.05},  {9216, "64", 65.7, 0.05},
                  {12288, "96", 174.6, 0.05}};
    for (const auto& [hidden, layers, billions, rounding] : family) {
        const auto advice = advise(gpu_header({}), {gpu_point(1, hidden, 100)},
                                   {.parameters = billions * 1e9,
                                    .layers = *LayersRule::parse(layers),
                                    .tolerance = 0.05});
        ASSERT_TRUE(advice);
        ASSERT_EQ(advice->measured.size(), 1U) << hidden;
        EXPECT_EQ(advice->measured[0].model.hidden().value, hidden);
        EXPECT_NEAR(advice->measured[0].model.parameters / 1e9, billions, rounding);
    }
}

TEST(Advise, RanksWhatWasMeasuredByThroughput) {
    const std::vector<Point> points{gpu_point(64, 64, 180), gpu_point(16, 256, 600),
                                    gpu_point(32, 192, 540), gpu_point(32, 128, 330)};
    const auto advice = advise(gpu_header({64, 32, 16}), points, of_4096());
    ASSERT_TRUE(advice);
    EXPECT_EQ(ranking(*advice), (std::vector<std::size_t>{1, 3, 0}));
    EXPECT_EQ(advice->measured[0].standing, Standing::fastest);
    EXPECT_EQ(advice->measured[0].model,
              (ModelShape{HeadCount{16}, HeadDim{256}, 32, 6662258688.0}));
    EXPECT_EQ(advice->measured[1].standing, Standing::slower);
    EXPECT_NEAR(*advice->measured[1].change, 330.0 / 600 - 1, 1e-9);
    EXPECT_TRUE(advice->nearest.empty());
}

TEST(Advise, DoesNotTellApartWhatTheIntervalsDoNot) {
    const auto advice =
        advise(gpu_header({32, 16}), {gpu_point(16, 256, 600, 0.02), gpu_point(32, 128, 590, 0.02)},
               of_4096());
    ASSERT_TRUE(advice);
    EXPECT_EQ(advice->measured[1].standing, Standing::level);
}

TEST(Advise, LeavesDoubtfulAndFailedPointsUnrankedAtTheEnd) {
    Point throttled = gpu_point(16, 256, 600);
    throttled.add_flag(flag::throttled);
    Point skipped = gpu_point(8, 512, 700);
    skipped.status = PointStatus::skipped;
    skipped.measurement.reset();
    const auto advice =
        advise(gpu_header({32, 16, 8}), {throttled, skipped, gpu_point(32, 128, 330)}, of_4096());
    ASSERT_TRUE(advice);
    EXPECT_EQ(advice->measured[0].point, 2U);
    EXPECT_EQ(advice->measured[0].standing, Standing::fastest);
    for (const std::size_t i : {1U, 2U}) {
        EXPECT_EQ(advice->measured[i].standing, Standing::unranked);
        EXPECT_EQ(advice->measured[i].change, std::nullopt);
    }
    EXPECT_TRUE(advice->predicted.empty());
}

TEST(Advise, PredictsBetweenTheMeasuredNeighboursOfTheSameHeads) {
    const std::vector<Point> points{gpu_point(8, 448, 700), gpu_point(8, 576, 740),
                                    gpu_point(8, 640, 100), gpu_point(16, 512, 1)};
    const auto advice = advise(gpu_header({8}), points, of_4096());
    ASSERT_TRUE(advice);
    EXPECT_TRUE(advice->measured.empty());
    ASSERT_EQ(advice->predicted.size(), 1U);
    const PredictedAdvice& predicted = advice->predicted[0];
    EXPECT_EQ(predicted.model.head_dim.value, 512);
    ASSERT_TRUE(predicted.between);
    EXPECT_EQ(predicted.between->below, 0U);
    EXPECT_EQ(predicted.between->above, 1U);
    EXPECT_NEAR(predicted.between->tflops, 720, 1e-9);
    EXPECT_EQ(predicted.roof, (PointRoof{798, Bound::arithmetic}));
}

TEST(Advise, HasOnlyTheRoofWhereNothingWasMeasuredRoundAShape) {
    const auto advice = advise(gpu_header({16, 32}), {gpu_point(32, 64, 180)}, of_4096());
    ASSERT_TRUE(advice);
    ASSERT_EQ(advice->predicted.size(), 2U);
    EXPECT_FALSE(advice->predicted[0].between);
    // d = 256 before d = 128: the higher roof.
    EXPECT_EQ(advice->predicted[0].model.heads.value, 16);
    EXPECT_NEAR(advice->predicted[0].roof->tflops, 204.8 * 3.24, 0.01);
    EXPECT_NEAR(advice->predicted[1].roof->tflops, 113.78 * 3.24, 0.01);
}

TEST(Advise, PredictsNothingFromPointsThatAreOtherwiseAligned) {
    RunHeader header = gpu_header({8});
    header.sweep.alignments = {*Alignment::parse("32")};
    std::vector<Point> points{gpu_point(8, 480, 400), gpu_point(8, 544, 410)};
    for (Point& point : points) point.alignment = *Alignment::parse("32");
    // 512 is a multiple of 64; 480 and 544 are not.
    const auto advice = advise(header, points, of_4096());
    ASSERT_TRUE(advice);
    ASSERT_EQ(advice->predicted.size(), 1U);
    EXPECT_FALSE(advice->predicted[0].between);
}

TEST(Advise, NamesTheNextModelsWhereThereIsNone) {
    const auto advice = advise(gpu_header({32}), {}, {.parameters = 9e9});
    ASSERT_TRUE(advice);
    EXPECT_TRUE(advice->measured.empty());
    EXPECT_TRUE(advice->predicted.empty());
    ASSERT_EQ(advice->nearest.size(), 2U);
    EXPECT_EQ(advice->nearest[0].hidden().value, 4096);
    EXPECT_EQ(advice->nearest[1].hidden().value, 6144);
    EXPECT_EQ(advice->nearest[1].layers, 48);
}

TEST(Advise, TakesTheToleranceThatIsAskedFor) {
    AdviceRequest request{.parameters = 9e9, .tolerance = 0.3};
    const auto advice = advise(gpu_header({32}), {}, request);
    ASSERT_TRUE(advice);
    ASSERT_EQ(advice->predicted.size(), 1U);
    EXPECT_EQ(advice->predicted[0].model.hidden().value, 4096);
}

TEST(Advise, RefusesWhatWouldListThousands) {
    RunHeader header = gpu_header({1, 2, 3});
    header.sweep.alignments = {Alignment()};
    const auto advice = advise(
        header, {}, {.parameters = 1e12, .layers = *LayersRule::parse("32"), .tolerance = 0.5});
    ASSERT_FALSE(advice);
    EXPECT_EQ(advice.error().message,
              "more than 1000 shapes are within 50 % of 1T parameters; a smaller tolerance would "
              "do");
}

TEST(Advise, RefusesNumbersThatAreOutOfBounds) {
    EXPECT_FALSE(advise(gpu_header({32}), {}, {.parameters = 0}));
    EXPECT_FALSE(advise(gpu_header({32}), {}, {.parameters = 7e9, .tolerance = 0}));
    EXPECT_FALSE(advise(gpu_header({32}), {}, {.parameters = 7e9, .tolerance = 0.6}));
    EXPECT_FALSE(advise(gpu_header({32}), {}, {.parameters = 7e9, .vocabulary = 0}));
    EXPECT_FALSE(advise(gpu_header({32}), {}, {.parameters = 7e9, .seq_len = 0}));
}

}  // namespace
}  // namespace headroom::testing
