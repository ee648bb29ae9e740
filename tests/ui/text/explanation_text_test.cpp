// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/explanation_text.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/gpu_run.h"

namespace headroom::testing {
namespace {

QString tr(const char* words) {
    return QString::fromUtf8(words);
}

/// The note of that title about the first of these points; empty: there is none.
ExplanationNote note(const char* title, const std::vector<Point>& points,
                     const RunHeader& header = gpu_header({64, 32, 16})) {
    const Explanation explanation = explanation_of({header, points, 0});
    const auto found = std::ranges::find(explanation.notes, tr(title), &ExplanationNote::title);
    return found == explanation.notes.end() ? ExplanationNote{} : *found;
}

Point roofed(Point point) {
    point.roof = roof_of(point.shape, gpu_header({}).roofs);
    return point;
}

TEST(ExplanationText, TellsWhatBinds) {
    const ExplanationNote memory = note("Bound by memory", {roofed(gpu_point(32, 64, 180))});
    EXPECT_EQ(memory.text, tr("It does 60.2 FLOP for each byte that it must move. Below 246 it is "
                              "this device's memory that limits, not its arithmetic. From d = 325 "
                              "on arithmetic would limit."));
    EXPECT_TRUE(memory.source.endsWith(
        tr("Source: Williams, Waterman, Patterson: Roofline. CACM 52(4), 2009")));
    EXPECT_EQ(note("Bound by arithmetic", {roofed(gpu_point(32, 512, 700))}).text,
              tr("It does 341 FLOP for each byte that it must move. From 246 on it is this "
                 "device's arithmetic that limits, not its memory."));
}

TEST(ExplanationText, TellsWhatDividesTheHeadDimension) {
    const ExplanationNote bad = note("d does not suit the tensor cores", {gpu_point(32, 96, 200)});
    EXPECT_EQ(bad.text,
              tr("The largest power of two in d = 96 is 32: 64 bytes of fp16. They are at their "
                 "best with multiples of 128 bytes, which is 64 elements."));
    EXPECT_TRUE(bad.caution);
    EXPECT_TRUE(bad.source.contains(tr("arXiv 2401.14489")));
    EXPECT_FALSE(note("d suits the tensor cores", {gpu_point(32, 128, 200)}).caution);
}

TEST(ExplanationText, CallsAnAssumedTileAssumed) {
    EXPECT_EQ(note("Tiles would be 63\u00a0% filled", {gpu_point(32, 320, 500)}).text,
              tr("Were the tiles 128×256 (s×d; assumed, the library does not tell), they would "
                 "cover 2048×512 for an output of 2048×320; what is outside is computed for "
                 "nothing."));
}

TEST(ExplanationText, TellsTheTileThatTheLibraryTold) {
    Point point = gpu_point(32, 192, 500);
    point.kernel = "cublaslt";
    point.algorithm = {{"tile", "128x256"}, {"waves", "0.05"}};
    EXPECT_EQ(note("Tiles are 75\u00a0% filled", {point}).text,
              tr("The library's tiles are 256×128 (s×d), and cover 2048×256 for an output of "
                 "2048×192; what is outside is computed for nothing."));
    EXPECT_EQ(note("Waves are 91\u00a0% filled", {point}).text,
              tr("The library counts 6.4 waves on this device. They take the time of 7; the last "
                 "is not full."));
}

TEST(ExplanationText, CountsWavesOnTheDevicesMultiprocessors) {
    EXPECT_EQ(note("Waves are 97\u00a0% filled", {gpu_point(32, 256, 500)}).text,
              tr("2048 tiles (assumed) on 132 multiprocessors, one each at a time, are 15.5 "
                 "waves. They take the time of 16; the last is not full."));
}

TEST(ExplanationText, NamesAnotherKernelNextToIt) {
    Point here = gpu_point(32, 320, 400);
    Point next = gpu_point(32, 256, 500);
    here.implementation = "brg:avx2";
    next.implementation = "a_very_long_name_of_a_kernel_of_a_library";
    EXPECT_EQ(note("Another kernel than at d = 256", {here, next}).text,
              tr("A_very_long…of_a_library there, brg:avx2 here. Its throughput is 125\u00a0% of "
                 "this one's."));
}

TEST(ExplanationText, SuggestsTheThreeFastestOfTheSameSize) {
    const std::vector<Point> points{gpu_point(64, 64, 180), gpu_point(32, 128, 330),
                                    gpu_point(16, 256, 600), gpu_point(8, 512, 610, 0.01),
                                    gpu_point(15, 274, 590)};
    EXPECT_EQ(note("Faster at the same size", points).text,
              tr("4 other shapes within 2 % of its parameters were measured. 4 are faster, first "
                 "of all:"));
    const Explanation explanation = explanation_of({gpu_header({64}), points, 0});
    ASSERT_EQ(explanation.suggestions.size(), 3U);
    EXPECT_EQ(explanation.suggestions[1],
              (ShapeSuggestion{.point = 2,
                               .shape = tr("a = 16   h = 4096"),
                               .gain = tr("+233\u00a0%"),
                               .help = tr("d = 256, 600 TFLOP/s, as many parameters. "
                                          "Press to select it.")}));
}

TEST(ExplanationText, SuggestsNothingThatTheIntervalsDoNotShow) {
    const std::vector<Point> points{gpu_point(32, 128, 330, 0.05), gpu_point(16, 256, 340, 0.05)};
    EXPECT_EQ(note("None of its size is faster", points).text,
              tr("One other shape within 2 % of its parameters was measured. It is not shown to "
                 "be faster."));
    EXPECT_TRUE(explanation_of({gpu_header({32}), points, 0}).suggestions.empty());
}

TEST(ExplanationText, SaysWhyNothingIsCompared) {
    Point few = gpu_point(64, 64, 180);
    few.measurement->sample_count = 5;
    EXPECT_EQ(note("Not compared with others", {few}).text,
              tr("It has 5 samples; an interval to compare by needs 6."));
    Point doubtful = gpu_point(64, 64, 180);
    doubtful.add_flag(flag::throttled);
    EXPECT_EQ(note("Not compared with others", {doubtful}).text,
              tr("The number is doubtful (throttled), so that no other shape is held against it."));
    EXPECT_EQ(note("Nothing of its size to compare", {gpu_point(64, 64, 180)}).text,
              tr("The run has no other measured shape within 2 % of its parameters."));
}

}  // namespace
}  // namespace headroom::testing
