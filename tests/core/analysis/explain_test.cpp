// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explain.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/gpu_run.h"
#include "support/sample_run.h"

namespace headroom::testing {
namespace {

/// The finding of that kind of the first of these points; nothing: there is none.
template <class Kind>
std::optional<Kind> find(const RunHeader& header, const std::vector<Point>& points) {
    for (const Finding& finding : explain({header, points, 0})) {
        if (const auto* found = std::get_if<Kind>(&finding)) return *found;
    }
    return std::nullopt;
}

/// A point under the roof of gpu_header().
Point roofed(Point point) {
    point.roof = roof_of(point.shape, gpu_header({}).roofs);
    return point;
}

Point with_algorithm(Point point, std::map<std::string, std::string> algorithm) {
    point.kernel = "cublaslt";
    point.algorithm = std::move(algorithm);
    return point;
}

TEST(ExplainBound, ComparesTheIntensityWithTheRidge) {
    const auto memory = find<BoundFinding>(gpu_header({32}), {roofed(gpu_point(32, 64, 180))});
    ASSERT_TRUE(memory);
    EXPECT_EQ(memory->bound, Bound::memory);
    EXPECT_NEAR(memory->intensity, 60.2, 0.05);
    EXPECT_NEAR(memory->ridge, 246.3, 0.05);
    ASSERT_TRUE(memory->ridge_at_d);
    EXPECT_NEAR(*memory->ridge_at_d, 324.3, 0.05);
    const auto arithmetic = find<BoundFinding>(gpu_header({32}), {roofed(gpu_point(32, 512, 700))});
    ASSERT_TRUE(arithmetic);
    EXPECT_EQ(arithmetic->bound, Bound::arithmetic);
    EXPECT_NEAR(arithmetic->intensity, 341.3, 0.05);
}

TEST(ExplainBound, SaysNothingWithoutARoof) {
    EXPECT_FALSE(find<BoundFinding>(gpu_header({32}), {gpu_point(32, 64, 180)}));
    RunHeader header = gpu_header({32});
    header.roofs = {};
    EXPECT_FALSE(find<BoundFinding>(header, {roofed(gpu_point(32, 64, 180))}));
}

TEST(RidgeHeadDim, IsThatOfTheKnownGpus) {
    const Shape shape = gpu_point(32, 64, 100).shape;
    EXPECT_NEAR(*ridge_head_dim(shape, 312 / 1.555), 250, 0.6);
    EXPECT_NEAR(*ridge_head_dim(shape, 312 / 2.039), 180, 0.6);
    EXPECT_NEAR(*ridge_head_dim(shape, 989 / 3.35), 415, 0.6);
    EXPECT_NEAR(*ridge_head_dim(shape, 989 / 4.8), 258, 0.6);
}

TEST(RidgeHeadDim, IsNoneWhereTheSequenceIsTooShort) {
    const Shape shape =
        *Shape::make(BatchSize{4}, SequenceLength{512}, HeadCount{32}, HeadDim{64}, DataType::fp16);
    EXPECT_TRUE(ridge_head_dim(shape, 255));
    EXPECT_FALSE(ridge_head_dim(shape, 256));
}

TEST(RidgeHeadDim, OfFp8CountsTheOutputsTwoBytes) {
    const auto shape = [](std::int64_t d) {
        return *Shape::make(BatchSize{4}, SequenceLength{2048}, HeadCount{32}, HeadDim{d},
                            DataType::fp8);
    };
    const auto ridge = ridge_head_dim(shape(64), 400);
    ASSERT_TRUE(ridge);
    EXPECT_NEAR(*ridge, 282.9, 0.05);
    EXPECT_LT(shape(282).intensity(), 400);
    EXPECT_GT(shape(283).intensity(), 400);
}

TEST(ExplainAlignment, IsTheLargestPowerOfTwoInBytes) {
    const auto finding = find<AlignmentFinding>(gpu_header({32}), {gpu_point(32, 96, 200)});
    EXPECT_EQ(finding, (AlignmentFinding{.power_of_two = 32, .bytes = 64, .wanted_bytes = 128}));
    const auto odd = find<AlignmentFinding>(gpu_header({32}), {gpu_point(32, 81, 60)});
    EXPECT_EQ(odd, (AlignmentFinding{.power_of_two = 1, .bytes = 2, .wanted_bytes = 128}));
}

TEST(TensorCoreBytes, DependOnTheGeneration) {
    DeviceInfo device = gpu_header({}).device;
    EXPECT_EQ(tensor_core_bytes(device, DataType::bf16), 128);
    device.facts["compute_capability"] = "8.0";
    EXPECT_EQ(tensor_core_bytes(device, DataType::tf32), 128);
    device.facts["compute_capability"] = "7.0";
    EXPECT_EQ(tensor_core_bytes(device, DataType::fp16), 16);
}

TEST(TensorCoreBytes, AreNothingWhereNoneAreUsedOrKnown) {
    DeviceInfo device = gpu_header({}).device;
    EXPECT_EQ(tensor_core_bytes(device, DataType::fp32), std::nullopt);
    device.facts["compute_capability"] = "6.1";
    EXPECT_EQ(tensor_core_bytes(device, DataType::fp16), std::nullopt);
    device.facts.clear();
    EXPECT_EQ(tensor_core_bytes(device, DataType::fp16), std::nullopt);
    EXPECT_EQ(tensor_core_bytes(sample_header().device, DataType::bf16), std::nullopt);
}

TEST(ExplainTiles, CallsATileAssumedThatTheLibraryDoesNotTell) {
    EXPECT_EQ(find<TileFinding>(gpu_header({32}), {gpu_point(32, 320, 500)}),
              (TileFinding{.tile = {128, 256}, .assumed = true, .filled = 0.625}));
}

TEST(ExplainTiles, TakesTheTileThatTheLibraryTells) {
    const Point point = with_algorithm(gpu_point(32, 192, 500), {{"tile", "128x256"}});
    EXPECT_EQ(find<TileFinding>(gpu_header({32}), {point}),
              (TileFinding{.tile = {256, 128}, .assumed = false, .filled = 0.75}));
}

TEST(ExplainTiles, DoesNotGuessInPlaceOfATileThatItCannotRead) {
    const Point point = with_algorithm(gpu_point(32, 192, 500), {{"tile", "731"}});
    EXPECT_FALSE(find<TileFinding>(gpu_header({32}), {point}));
}

TEST(ExplainWaves, OneTileTooManyIsAnotherWave) {
    // 109 matrices of one tile each, on an A100's 108 multiprocessors.
    Point point = gpu_point(1, 64, 20);
    point.shape = *Shape::make(BatchSize{109}, SequenceLength{256}, HeadCount{1}, HeadDim{64},
                               DataType::fp16);
    RunHeader header = gpu_header({1});
    header.device.processors = 108;
    const auto waves = find<WaveFinding>(header, {point});
    ASSERT_TRUE(waves);
    EXPECT_EQ(waves->counted, (WaveFinding::Tiles{109, 108, true}));
    EXPECT_EQ(waves->whole_waves, 2);
    EXPECT_DOUBLE_EQ(waves->busy, 109.0 / 216);
}

TEST(ExplainWaves, CountsTheDevicesMultiprocessors) {
    const auto waves = find<WaveFinding>(gpu_header({32}), {gpu_point(32, 256, 500)});
    ASSERT_TRUE(waves);
    // 128 matrices x 16 tiles of 128 rows on 132 multiprocessors.
    EXPECT_EQ(waves->counted, (WaveFinding::Tiles{2048, 132, true}));
    EXPECT_EQ(waves->whole_waves, 16);
    EXPECT_DOUBLE_EQ(waves->busy, 2048.0 / (16 * 132));
}

TEST(ExplainWaves, TakesTheLibrarysCountOfAMatrixForEachOfThem) {
    // 32 tiles of each of 48 matrices on 132 multiprocessors.
    const Point point =
        with_algorithm(gpu_point(12, 64, 250), {{"tile", "64x64"}, {"waves", "0.24242424"}});
    const auto waves = find<WaveFinding>(gpu_header({12}), {point});
    ASSERT_TRUE(waves);
    EXPECT_EQ(waves->counted, std::nullopt);
    EXPECT_NEAR(waves->waves, 11.636, 1e-3);
    EXPECT_EQ(waves->whole_waves, 12);
    EXPECT_NEAR(waves->busy, 0.9697, 1e-4);
}

TEST(ExplainWaves, SaysNothingWithoutTheNumberOfMultiprocessors) {
    RunHeader header = gpu_header({32});
    header.device.processors.reset();
    EXPECT_FALSE(find<WaveFinding>(header, {gpu_point(32, 256, 500)}));
}

TEST(ExplainWaves, SaysNothingWhereTheSumIsSplitAmongBlocks) {
    const Point point =
        with_algorithm(gpu_point(32, 256, 500), {{"tile", "128x256"}, {"split_k", "2"}});
    EXPECT_FALSE(find<WaveFinding>(gpu_header({32}), {point}));
}

TEST(Explain, SaysNothingOfTilesAndTensorCoresOnACpu) {
    Point point = measured_point(12, 768);
    point.roof = PointRoof{0.5, Bound::memory};
    RunHeader header = sample_header();
    header.device.processors = 2;
    header.roofs.peak_tflops = {{DataType::fp32, 0.3}};
    header.roofs.bandwidth_gbs = 10;
    EXPECT_TRUE(find<BoundFinding>(header, {point}));
    EXPECT_FALSE(find<AlignmentFinding>(header, {point}));
    EXPECT_FALSE(find<TileFinding>(header, {point}));
    EXPECT_FALSE(find<WaveFinding>(header, {point}));
}

TEST(Explain, SaysNothingOfAPointThatWasNotMeasured) {
    const std::vector<Point> points{
        unmeasured_point(12, 768, PointStatus::skipped, "needs 2.0 GiB, 1.0 GiB free")};
    EXPECT_TRUE(explain({sample_header(), points, 0}).empty());
}

TEST(ExplainKernelChange, NamesWhatDiffersFromTheNextPointOfTheCurve) {
    const std::vector<Point> points{with_algorithm(gpu_point(32, 320, 400), {{"tile", "128x128"}}),
                                    with_algorithm(gpu_point(32, 64, 180), {{"tile", "64x64"}}),
                                    with_algorithm(gpu_point(32, 256, 500), {{"tile", "256x128"}}),
                                    with_algorithm(gpu_point(16, 256, 500), {{"tile", "64x128"}})};
    const auto change = find<KernelChange>(gpu_header({32, 16}), points);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->neighbour, 2U);
    EXPECT_EQ(change->differences,
              (std::vector<KernelChange::Difference>{{"tile", "256x128", "128x128"}}));
    ASSERT_TRUE(change->change);
    EXPECT_NEAR(*change->change, 0.25, 1e-9);
}

TEST(ExplainKernelChange, GivesNoDifferenceThatTheIntervalsDoNotShow) {
    Point here = gpu_point(32, 320, 400, 0.2);
    here.implementation = "brg:avx2";
    Point next = gpu_point(32, 256, 420, 0.2);
    next.implementation = "gemm:jit";
    const auto change = find<KernelChange>(gpu_header({32}), {here, next});
    ASSERT_TRUE(change);
    EXPECT_EQ(change->differences.front().what, "implementation");
    EXPECT_EQ(change->change, std::nullopt);
}

TEST(ExplainKernelChange, IsNothingWhereOneSideIsNotRecorded) {
    const Point here = with_algorithm(gpu_point(32, 320, 400), {{"tile", "128x128"}});
    const Point next = with_algorithm(gpu_point(32, 256, 500), {});
    EXPECT_FALSE(find<KernelChange>(gpu_header({32}), {here, next}));
}

TEST(FindAlternatives, AreWithinTwoPercentOfTheParametersTheFastestFirst) {
    const std::vector<Point> points{
        gpu_point(64, 64, 180),   // h = 4096
        gpu_point(32, 128, 330),  // h = 4096
        gpu_point(16, 256, 600),  // h = 4096
        gpu_point(15, 274, 590),  // h = 4110: 0.7 % more
        gpu_point(32, 192, 540),  // h = 6144
    };
    const Alternatives found = find_alternatives({gpu_header({64, 32, 16}), points, 0});
    EXPECT_EQ(found.compared, 3U);
    ASSERT_EQ(found.faster.size(), 3U);
    EXPECT_EQ(found.faster[0].point, 2U);
    EXPECT_NEAR(found.faster[0].gain, 600.0 / 180 - 1, 1e-9);
    EXPECT_EQ(found.faster[0].parameters_change, 0);
    EXPECT_EQ(found.faster[1].point, 3U);
    EXPECT_NEAR(found.faster[1].parameters_change, 0.0067, 1e-4);
    EXPECT_EQ(found.faster[2].point, 1U);
}

TEST(FindAlternatives, AreOnlyThoseThatTheIntervalsShowFaster) {
    Point doubtful = gpu_point(8, 512, 700);
    doubtful.add_flag(flag::throttled);
    const std::vector<Point> points{gpu_point(32, 128, 330, 0.01), gpu_point(64, 64, 180),
                                    gpu_point(16, 256, 340, 0.03), doubtful};
    const Alternatives found = find_alternatives({gpu_header({64, 32, 16, 8}), points, 0});
    EXPECT_EQ(found.compared, 2U);
    EXPECT_TRUE(found.faster.empty());
}

TEST(Explain, ComparesNothingWithADoubtfulNumber) {
    Point point = gpu_point(64, 64, 180);
    point.add_flag(flag::disturbed);
    const std::vector<Point> points{point, gpu_point(32, 128, 330)};
    EXPECT_EQ(find<NotCompared>(gpu_header({64, 32}), points),
              (NotCompared{.flag = "disturbed", .samples = 31}));
    EXPECT_FALSE(find<Alternatives>(gpu_header({64, 32}), points));
}

TEST(Explain, ComparesNothingWithTooFewSamples) {
    Point point = gpu_point(64, 64, 180);
    point.measurement->sample_count = 5;
    EXPECT_EQ(find<NotCompared>(gpu_header({64, 32}), {point, gpu_point(32, 128, 330)}),
              (NotCompared{.flag = "", .samples = 5}));
}

TEST(SourceOf, NamesWhereAFormulaIsFrom) {
    EXPECT_EQ(source_of(BoundFinding{}), FindingSource::roofline);
    EXPECT_EQ(source_of(AlignmentFinding{}), FindingSource::co_design);
    EXPECT_EQ(source_of(TileFinding{}), FindingSource::co_design);
    EXPECT_EQ(source_of(WaveFinding{}), FindingSource::co_design);
    EXPECT_EQ(source_of(KernelChange{}), FindingSource::library);
    EXPECT_EQ(source_of(Alternatives{}), FindingSource::measurements);
    EXPECT_EQ(source_of(NotCompared{}), FindingSource::measurements);
}

}  // namespace
}  // namespace headroom::testing
