// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"
#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/value_text.h"

namespace headroom {
namespace {

TEST(FigureSummary, CountsCurvesAndPointsAndNamesTheHighest) {
    headroom::Run run = sample_run({12, 32});
    run.points = {measured_point(12, 768, 75), measured_point(12, 16128, 612),
                  measured_point(32, 2048, 80)};
    EXPECT_EQ(figure_summary(figure_of_run(run, {})),
              QStringLiteral("2 curves, 3 points, highest 612.0 TFLOP/s at a = 12, h = 16128"));
}

TEST(FigureSummary, NamesWhatHasNoValue) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80),
                  point_without_value(32, 4096, PointStatus::wrong, "error 2"),
                  point_without_value(32, 6144, PointStatus::failed, "out of memory"),
                  point_without_value(32, 8192, PointStatus::skipped, "needs 2 GiB")};
    EXPECT_EQ(figure_summary(figure_of_run(run, {})),
              QStringLiteral("1 curve, 1 point, highest 80.0 TFLOP/s at a = 32, h = 2048, "
                             "1 wrong, 1 failed"));
}

TEST(FigureSummary, CountsReferencesApart) {
    EXPECT_EQ(figure_summary(figure_of_run(sample_run({12, 32}), {},
                                           {.show_published = true, .y_before = {}})),
              QStringLiteral("2 curves, 0 points, published curves beneath: 2"));
}

TEST(FigureSummary, DescribesThePublishedFigure) {
    EXPECT_EQ(figure_summary(published_figure()),
              QStringLiteral("7 curves, 63 points, highest 225.0 TFLOP/s at a = 12, h = 6144"));
}

TEST(TflopsText, HasThreeDigitsAndOneAfterThePoint) {
    EXPECT_EQ(tflops_text(612.04), QStringLiteral("612.0"));
    EXPECT_EQ(tflops_text(73.14), QStringLiteral("73.1"));
    EXPECT_EQ(tflops_text(7.3149), QStringLiteral("7.31"));
    EXPECT_EQ(tflops_text(0.0421), QStringLiteral("0.0421"));
    EXPECT_EQ(tflops_text(0), QStringLiteral("0"));
}

}  // namespace
}  // namespace headroom
