// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/present_frame.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"
#include "ui/theme/curve_palette.h"

namespace headroom {
namespace {

Run three_points() {
    headroom::Run run = sample_run({12, 24});
    run.points = {measured_point(12, 768, 100), measured_point(12, 16128, 400),
                  measured_point(24, 1536, 250)};
    return run;
}

TEST(PresentFrameTest, TheFirstPointsAreThoseMeasuredFirstOnTheSameAxes) {
    const headroom::Run run = three_points();
    const FigureContent whole = figure_of_run(run, {});
    const FigureContent first = first_points(whole, 1);
    EXPECT_EQ(first.curves[0].points.size(), 1U);
    EXPECT_EQ(first.curves[1].points.size(), 0U);
    EXPECT_EQ(first.x, whole.x);
    EXPECT_EQ(first.y, whole.y);
}

TEST(PresentFrameTest, DescribesTheNewestPoint) {
    headroom::Run run = three_points();
    run.points[1].roof = PointRoof{.tflops = 500, .bound = Bound::arithmetic};
    PresentFrame frame;
    describe_newest(frame, run, 2, light_theme());
    EXPECT_EQ(frame.current, 1U);
    EXPECT_EQ(frame.point, QString::fromUtf8("a = 12 · h = 16\u202f128"));
    EXPECT_EQ(frame.number.left(3), QStringLiteral("400"));
    EXPECT_EQ(frame.remark, QString::fromUtf8("80\u00a0% of the roof"));
    EXPECT_EQ(frame.color, head_color(HeadCount{12}, light_theme()));
}

TEST(PresentFrameTest, GivesNoNumberForAPointWithoutOne) {
    headroom::Run run = three_points();
    run.points.push_back(
        point_without_value(24, 3072, PointStatus::failed, "the device reported a fault"));
    PresentFrame frame;
    describe_newest(frame, run, 4, light_theme());
    EXPECT_EQ(frame.number, QString());
    EXPECT_TRUE(frame.remark.contains(QStringLiteral("the device reported a fault")))
        << frame.remark.toStdString();
}

TEST(PresentFrameTest, GaugesShowWhatTelemetrySaysAgainstWhatTheDeviceCanDo) {
    headroom::Run run = three_points();
    run.header.roofs.peak_tflops[DataType::fp16] = 800;
    run.header.device.facts = {{"clock_max_mhz", "1980"}, {"power_limit_w", "700"}};
    PresentFrame frame;
    describe_newest(frame, run, 2, light_theme());
    TelemetryReading reading;
    reading.clock_mhz = 1485;
    reading.power_w = 350;
    reading.temperature_c = 61;
    fill_gauges(frame, run, 2, reading);
    EXPECT_EQ(frame.gauges[0].value, frame.number);
    EXPECT_EQ(frame.gauges[0].share, 0.5);
    EXPECT_EQ(frame.gauges[1].value, QStringLiteral("1.49"));
    EXPECT_EQ(frame.gauges[1].of, QStringLiteral("of 1.98"));
    EXPECT_EQ(frame.gauges[2].value, QStringLiteral("350"));
    EXPECT_EQ(frame.gauges[2].share, 0.5);
    EXPECT_EQ(frame.gauges[3].value, QStringLiteral("61"));
    EXPECT_EQ(frame.gauges[3].share, 0.61);
}

TEST(PresentFrameTest, WhatTheDeviceDoesNotTellHasNoValue) {
    const headroom::Run run = three_points();
    PresentFrame frame;
    fill_gauges(frame, run, 0, {});
    for (const GaugeReading& gauge : frame.gauges) {
        EXPECT_EQ(gauge.value, QString()) << gauge.name.toStdString();
        EXPECT_EQ(gauge.share, std::nullopt);
    }
}

}  // namespace
}  // namespace headroom
