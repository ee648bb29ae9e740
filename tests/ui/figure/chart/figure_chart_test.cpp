// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/chart/figure_chart.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLineSeries>
#include <QValueAxis>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/item/markers_item.h"
#include "ui/figure/view/figure_view.h"

namespace headroom {
namespace {

/// A run with a = 12 and 32, two points each.
headroom::Run two_curves() {
    headroom::Run run = sample_run({12, 32});
    run.points = {measured_point(12, 768, 75), measured_point(12, 16128, 215),
                  measured_point(32, 2048, 80), measured_point(32, 16384, 225)};
    return run;
}

TEST(FigureChart, ReplacesEachCurveOnceWhenARunIsShown) {
    const Theme& theme = light_theme();
    FigureChart chart(theme);
    chart.set_content(figure_of_run(two_curves(), {}));
    EXPECT_EQ(chart.replace_count(), 2);
}

/// A curve of more points than the plot has pixels.
FigureContent dense_curve(double highest) {
    FigureContent content;
    FigureCurve& curve = content.curves.emplace_back();
    curve.id = QStringLiteral("dense");
    curve.label = QStringLiteral("dense");
    constexpr int points = 16384;
    for (int i = 0; i < points; ++i) {
        FigurePoint point;
        point.x = i;
        point.y = highest * (i % 7) / 7;
        curve.points.push_back(point);
    }
    content.y = {0, highest, highest / 4};
    return content;
}

TEST(FigureChart, ReplacesACurveOnceWhereItsLabelsMoveThePlot) {
    FigureView view(light_theme());
    view.resize(1280, 720);
    view.show();
    QCoreApplication::processEvents();
    const double before = view.chart().plotArea().width();
    view.set_content(dense_curve(4'000'000));
    QCoreApplication::processEvents();
    EXPECT_LT(view.chart().plotArea().width(), before);
    EXPECT_EQ(view.chart().replace_count(), 1);
}

TEST(FigureChart, ReplacesOnlyTheCurveThatHasChanged) {
    headroom::Run run = two_curves();
    FigureChart chart(light_theme());
    chart.set_content(figure_of_run(run, {}));
    run.points.push_back(measured_point(32, 8192, 220));
    run.points.push_back(measured_point(32, 4096, 150));
    chart.set_content(figure_of_run(run, {}));
    EXPECT_EQ(chart.replace_count(), 3) << "one for both new points";
}

TEST(FigureChart, ReplacesNothingWhenNothingHasChanged) {
    FigureChart chart(light_theme());
    chart.set_content(figure_of_run(two_curves(), {}));
    chart.set_content(figure_of_run(two_curves(), {}));
    chart.set_content(figure_of_run(two_curves(), published_size_regions()));
    chart.set_theme(dark_theme());
    chart.set_selected_point(FigurePointRef{QStringLiteral("a=32 64"), 0});
    EXPECT_EQ(chart.replace_count(), 2);
}

TEST(FigureChart, ReplacesNothingOfAHiddenCurve) {
    FigureContent content = figure_of_run(two_curves(), {});
    content.curves[0].hidden = true;
    FigureChart chart(light_theme());
    chart.set_content(content);
    EXPECT_EQ(chart.replace_count(), 1);
    EXPECT_EQ(chart.series().size(), 1);
}

TEST(FigureChart, TakesACurveAwayThatIsGone) {
    FigureChart chart(light_theme());
    chart.set_content(figure_of_run(two_curves(), {}));
    headroom::Run run = sample_run({12});
    run.points = {measured_point(12, 768, 75)};
    chart.set_content(figure_of_run(run, {}));
    EXPECT_EQ(chart.series().size(), 1);
}

TEST(FigureChart, DrawsReferencesUnderWhatIsMeasured) {
    headroom::Run run = sample_run({64, 96});
    // Exactly on the published points of a:64.
    run.points = {measured_point(64, 4096, 125), measured_point(64, 12288, 225)};
    const FigureContent content = figure_of_run(run, {}, {.show_published = true, .y_before = {}});
    const DrawnFigure figure(content);
    EXPECT_LE(color_distance(figure.pixel(4096, 125), light_theme().curves[4]), 2);
}

TEST(FigureChart, DrawsReferencesAlsoUnderCurvesThatWereThereBefore) {
    headroom::Run run = sample_run({96});
    run.points = {measured_point(96, 6144, 150), measured_point(96, 12288, 225)};
    DrawnFigure figure(figure_of_run(run, {}));
    figure.chart().set_content(figure_of_run(run, {}, {.show_published = true, .y_before = {}}));
    figure.chart().settle();
    figure.draw();
    // On the line, between the markers, where the published a:96 lies too.
    EXPECT_LE(color_distance(figure.pixel(7168, 162.5), light_theme().curves[6]), 12);
    EXPECT_LE(color_distance(figure.pixel(7268, 163.72), light_theme().curves[6]), 12);
}

TEST(FigureChart, MapsDataAsQtChartsDoes) {
    DrawnFigure figure(figure_of_run(two_curves(), {}));
    FigureChart& chart = figure.chart();
    auto* line = static_cast<QLineSeries*>(chart.series().constFirst());
    const QPointF theirs = chart.mapToPosition(line->at(0), line);
    const QPointF ours = chart.position_of(768, 75);
    EXPECT_NEAR(ours.x(), theirs.x(), 0.01);
    EXPECT_NEAR(ours.y(), theirs.y(), 0.01);
}

TEST(FigureChart, InterruptsACurveWhereAPointHasNoValue) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 100), measured_point(32, 4096, 100),
                  point_without_value(32, 8192, PointStatus::wrong, "error 2"),
                  measured_point(32, 12288, 100), measured_point(32, 14336, 100)};
    const DrawnFigure figure(figure_of_run(run, {}));
    const QColor green = light_theme().curves[2];
    EXPECT_LE(color_distance(figure.pixel(3072, 100), green), 60);
    EXPECT_GT(color_distance(figure.pixel(7000, 100), green), 100);
    EXPECT_GT(color_distance(figure.pixel(9500, 100), green), 100);
    EXPECT_LE(color_distance(figure.pixel(13312, 100), green), 60);
}

TEST(FigureChart, MarksAWrongPointAtItsHiddenSizeInTheWarningColour) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 100),
                  point_without_value(32, 8192, PointStatus::wrong, "error 2")};
    DrawnFigure figure(figure_of_run(run, {}));
    const QPointF at = figure.chart().point_position({QStringLiteral("a=32 64"), 1});
    EXPECT_NEAR(at.x(), figure.chart().position_of(8192, 0).x(), 0.01);
    EXPECT_GT(at.y(), figure.chart().plotArea().bottom() - 12);
    const QColor drawn = figure.draw().pixelColor(at.toPoint());
    EXPECT_LE(color_distance(drawn, light_theme().warning), 40) << drawn.name().toStdString();
}

TEST(FigureChart, DoesNotDrawASkippedPoint) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 100),
                  point_without_value(32, 8192, PointStatus::skipped, "needs 18.4 GiB")};
    DrawnFigure figure(figure_of_run(run, {}));
    const QPointF foot = figure.chart().position_of(8192, 0) - QPointF(0, 8);
    EXPECT_EQ(figure.draw().pixelColor(foot.toPoint()), light_theme().card);
    EXPECT_EQ(figure.chart().nearest_point(foot, 10), std::nullopt);
}

TEST(FigureChart, DrawsTheGridOverTheRegions) {
    const DrawnFigure figure(figure_of_run(two_curves(), published_size_regions()));
    const QColor region = light_theme().regions[1];
    EXPECT_EQ(figure.pixel(7000, 25), region);
    int least = 255;
    for (const double y : {49.6, 49.8, 50.0, 50.2, 50.4}) {
        least = std::min(least, color_distance(figure.pixel(7000, y), light_theme().grid));
    }
    EXPECT_LT(least, color_distance(region, light_theme().grid) / 2 + 1);
}

TEST(FigureChart, ChangesEveryColourWithTheTheme) {
    DrawnFigure figure(figure_of_run(two_curves(), published_size_regions()));
    figure.chart().set_theme(dark_theme());
    const QImage image = figure.draw();
    EXPECT_EQ(image.pixelColor(3, 3), dark_theme().card);
    EXPECT_EQ(figure.pixel(7000, 25), dark_theme().regions[1]);
    EXPECT_LE(color_distance(figure.pixel(12288, 175.5), dark_theme().regions[2]), 2);
    EXPECT_LE(color_distance(figure.pixel(768, 75), dark_theme().curves[0]), 2);
    EXPECT_LE(color_distance(figure.pixel(16384, 225), dark_theme().curves[2]), 2);
}

TEST(FigureChart, KeepsTheSelectedPointWhenPointsComeBeforeIt) {
    headroom::Run run = two_curves();
    FigureChart chart(light_theme());
    chart.set_content(figure_of_run(run, {}));
    chart.set_selected_point(FigurePointRef{QStringLiteral("a=32 64"), 1});
    run.points.push_back(measured_point(32, 8192, 220));
    chart.set_content(figure_of_run(run, {}));
    EXPECT_EQ(chart.selected_point(), (FigurePointRef{QStringLiteral("a=32 64"), 2}));
}

TEST(FigureChart, ForgetsTheSelectedPointOfACurveThatIsGone) {
    FigureChart chart(light_theme());
    chart.set_content(figure_of_run(two_curves(), {}));
    chart.set_selected_point(FigurePointRef{QStringLiteral("a=32 64"), 1});
    chart.set_content(figure_of_run(sample_run({12}), {}));
    EXPECT_EQ(chart.selected_point(), std::nullopt);
}

TEST(FigureChart, RingsTheSelectedPoint) {
    DrawnFigure figure(figure_of_run(two_curves(), {}));
    const FigurePointRef point{QStringLiteral("a=32 64"), 0};
    const QPointF at = figure.chart().point_position(point);
    const QPoint on_ring = (at + QPointF(0, -7.5)).toPoint();
    EXPECT_EQ(figure.draw().pixelColor(on_ring), light_theme().card);
    figure.chart().set_selected_point(point);
    EXPECT_LE(color_distance(figure.draw().pixelColor(on_ring), light_theme().curves[2]), 80);
}

TEST(FigureChart, NumbersNoTicksBeforeTheFirstValue) {
    EXPECT_TRUE(DrawnFigure(figure_of_run(sample_run({12}), {})).y_tick_labels().isEmpty());
    EXPECT_EQ(DrawnFigure(figure_of_run(two_curves(), {})).y_tick_labels().constFirst(),
              QStringLiteral("0"));
}

TEST(FigureChart, ShortensTheNameOfTheAxisBeforeCuttingItOff) {
    const auto title = [](const QSizeF& size) {
        DrawnFigure figure(figure_of_run(two_curves(), {}), light_theme(), size);
        return figure.chart().axes(Qt::Vertical).constFirst()->titleText();
    };
    EXPECT_EQ(title({640, 420}), QStringLiteral("Throughput (TFLOP/s)"));
    EXPECT_EQ(title({640, 250}), QStringLiteral("TFLOP/s"));
}

TEST(FigureChart, FindsTheNearestPointWithinReach) {
    DrawnFigure figure(figure_of_run(two_curves(), {}));
    FigureChart& chart = figure.chart();
    const QPointF at = chart.point_position({QStringLiteral("a=12 64"), 0});
    EXPECT_EQ(chart.nearest_point(at + QPointF(5, 5), 10),
              (FigurePointRef{QStringLiteral("a=12 64"), 0}));
    EXPECT_EQ(chart.nearest_point(at + QPointF(15, 0), 10), std::nullopt);
}

TEST(FigureChart, ShowsAVeryDifferentRunWithoutATickTooMany) {
    // From ticks every 2048 to a range of two thousand million and back: no moment in between
    // may ask Qt for a million labels.
    FigureChart chart(light_theme());
    chart.set_content(figure_of_run(two_curves(), {}));
    headroom::Run wide = sample_run({12});
    wide.header.sweep.hidden.last = largest_extent;
    chart.set_content(figure_of_run(wide, {}));
    chart.set_content(figure_of_run(two_curves(), {}));
    SUCCEED();
}

TEST(Markers, ShrinkAndVanishWhereTheyAreDense) {
    FigureCurve curve;
    for (int i = 0; i <= 100; ++i) {
        FigurePoint point;
        point.x = i;
        point.y = 1;
        curve.points.push_back(point);
    }
    const auto radius = [&](double width) {
        return MarkersItem::radius({QRectF(0, 0, width, 100), {0, 100, 10}, {0, 1, 1}}, curve);
    };
    EXPECT_EQ(radius(1000), 3.25);
    EXPECT_NEAR(radius(800), 2.6, 1e-9);
    EXPECT_EQ(radius(600), 0);
}

}  // namespace
}  // namespace headroom
