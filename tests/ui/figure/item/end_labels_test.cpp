// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/item/end_labels_item.h"

namespace headroom {
namespace {

QStringList end_labels(const FigureContent& content, const QSizeF& size = {1280, 720}) {
    DrawnFigure figure(content, light_theme(), size);
    return figure.chart().end_labels().texts();
}

/// Curves of seven head counts that end at h = 16384 or near it, 2 TFLOP/s apart.
FigureContent close_ends() {
    headroom::Run run = sample_run({12, 24, 32, 40, 64, 80, 96});
    double tflops = 200;
    for (const std::int64_t a : {12, 24, 32, 40, 64, 80, 96}) {
        run.points.push_back(measured_point(a, a * 64, 20));
        run.points.push_back(measured_point(a, 16384 / (a * 64) * (a * 64), tflops));
        tflops -= 2;
    }
    return figure_of_run(run, {});
}

TEST(EndLabels, NameEachCurveFromTheTopDown) {
    EXPECT_EQ(end_labels(close_ends()).join(QLatin1Char(' ')),
              QStringLiteral("a:12 a:24 a:32 a:40 a:64 a:80 a:96"));
}

TEST(EndLabels, NameTheCurvesThatStandFreeWhereThereIsNoRoomForAll) {
    const QStringList few = end_labels(close_ends(), {600, 200});
    EXPECT_GT(few.size(), 0);
    EXPECT_LT(few.size(), 7);
    EXPECT_EQ(few.front(), QStringLiteral("a:12"));
}

TEST(EndLabels, NameNoCurveThatEndsFarFromThem) {
    headroom::Run run = sample_run({12, 96});
    run.points = {measured_point(12, 768, 60), measured_point(12, 16128, 200),
                  measured_point(96, 6144, 99)};
    EXPECT_EQ(end_labels(figure_of_run(run, {})), QStringList{QStringLiteral("a:12")});
}

}  // namespace
}  // namespace headroom
