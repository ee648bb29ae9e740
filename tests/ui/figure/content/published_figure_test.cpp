// SPDX-License-Identifier: GPL-3.0-or-later
// The published figure, drawn by the program, against its description (DESIGN.md, "The published
// figure", and the key points read off it).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLineF>
#include <QValueAxis>
#include <array>

#include "tests/ui/support/drawn_figure.h"
#include "ui/figure/content/figure_content.h"
#include "ui/figure/item/legend_item.h"

namespace headroom {
namespace {

using testing::ElementsAre;

struct DescribedCurve {
    const char* label;
    QRgb color;
    std::array<double, 9> tflops;  ///< at h = 0, 2048 … 16384
};

constexpr std::array<DescribedCurve, 7> described{{
    {"a:12", 0xff1f77b4, {75, 150, 175, 225, 200, 225, 210, 220, 215}},
    {"a:24", 0xffff7f0e, {75, 125, 175, 210, 160, 200, 225, 190, 200}},
    {"a:32", 0xff2ca02c, {75, 125, 150, 175, 225, 150, 180, 210, 225}},
    {"a:40", 0xffd62728, {75, 80, 130, 160, 200, 220, 160, 180, 190}},
    {"a:64", 0xff9467bd, {75, 100, 125, 150, 175, 200, 225, 210, 220}},
    {"a:80", 0xff8c564b, {75, 100, 125, 150, 175, 200, 220, 210, 215}},
    {"a:96", 0xffe377c2, {75, 100, 125, 150, 175, 200, 225, 210, 220}},
}};

/// h of the i-th point of a described curve.
double hidden(std::size_t i) {
    return 2048.0 * static_cast<double>(i);
}

/// Whether a curve drawn later has a marker over this point's.
bool is_covered(const FigureChart& chart, std::size_t curve, std::size_t point) {
    const QPointF at = chart.position_of(hidden(point), described.at(curve).tflops.at(point));
    for (std::size_t later = curve + 1; later < described.size(); ++later) {
        const QPointF other =
            chart.position_of(hidden(point), described.at(later).tflops.at(point));
        if (QLineF(at, other).length() < 8) return true;
    }
    return false;
}

TEST(PublishedFigure, SaysWhatItIs) {
    const FigureContent content = published_figure();
    EXPECT_EQ(content.title, QStringLiteral("Attention over Values (h/a = 64)"));
    EXPECT_TRUE(content.subtitle.contains(QStringLiteral("Published figure")));
    EXPECT_EQ(content.x_label, QStringLiteral("Hidden Size"));
    EXPECT_EQ(content.y_label, QStringLiteral("Throughput (TFLOP/s)"));
}

TEST(PublishedFigure, HasTheDescribedAxes) {
    DrawnFigure figure(published_figure());
    const auto* x = qobject_cast<QValueAxis*>(figure.chart().axes(Qt::Horizontal).constFirst());
    const auto* y = qobject_cast<QValueAxis*>(figure.chart().axes(Qt::Vertical).constFirst());
    EXPECT_EQ(x->min(), 0);
    EXPECT_EQ(x->max(), 16384);
    EXPECT_EQ(x->titleText(), QStringLiteral("Hidden Size"));
    EXPECT_EQ(y->min(), 75);
    EXPECT_EQ(y->max(), 225);
    EXPECT_EQ(y->titleText(), QStringLiteral("Throughput (TFLOP/s)"));
}

TEST(PublishedFigure, LabelsTheDescribedTicks) {
    const DrawnFigure figure(published_figure());
    EXPECT_EQ(figure.x_tick_labels().join(QLatin1Char(' ')),
              QStringLiteral("0 2048 4096 6144 8192 10240 12288 14336 16384"));
    EXPECT_EQ(figure.y_tick_labels().join(QLatin1Char(' ')), QStringLiteral("75 125 175 225"));
}

TEST(PublishedFigure, HasTheDescribedPoints) {
    const FigureContent content = published_figure();
    ASSERT_EQ(content.curves.size(), described.size());
    for (std::size_t i = 0; i < described.size(); ++i) {
        const FigureCurve& curve = content.curves[i];
        EXPECT_EQ(curve.label, QLatin1String(described.at(i).label));
        EXPECT_EQ(curve.style, CurveStyle::published);
        ASSERT_EQ(curve.points.size(), 9U);
        for (std::size_t j = 0; j < 9; ++j) {
            EXPECT_EQ(curve.points[j].x, hidden(j));
            EXPECT_EQ(curve.points[j].y, described.at(i).tflops.at(j));
            EXPECT_EQ(curve.points[j].source, std::nullopt) << "never a result of a run";
        }
    }
}

TEST(PublishedFigure, DrawsEveryPointInItsCurvesColourWhereItLies) {
    DrawnFigure figure(published_figure());
    int seen = 0;
    for (std::size_t i = 0; i < described.size(); ++i) {
        for (std::size_t j = 0; j < 9; ++j) {
            if (is_covered(figure.chart(), i, j)) continue;
            const QColor drawn = figure.pixel(hidden(j), described.at(i).tflops.at(j));
            EXPECT_LE(color_distance(drawn, QColor(described.at(i).color)), 2)
                << described.at(i).label << " at h = " << hidden(j) << " is "
                << drawn.name().toStdString();
            ++seen;
        }
    }
    EXPECT_EQ(seen, 36) << "of 63; the others lie under a later curve's marker";
}

TEST(PublishedFigure, JoinsItsPointsByStraightLines) {
    DrawnFigure figure(published_figure());
    // On segments that no other curve crosses there.
    EXPECT_LE(color_distance(figure.pixel(1024, 112.5), QColor(0xff1f77b4)), 40);
    EXPECT_LE(color_distance(figure.pixel(9728, 168.75), QColor(0xff2ca02c)), 40);
    EXPECT_LE(color_distance(figure.pixel(11264, 190), QColor(0xffd62728)), 40);
}

TEST(PublishedFigure, ShadesTheRegionsUpToTheirBounds) {
    const DrawnFigure figure(published_figure());
    // At a height where neither curve nor grid is.
    EXPECT_EQ(figure.pixel(1900, 77.5).name(), QStringLiteral("#dff0df"));
    EXPECT_EQ(figure.pixel(2200, 77.5).name(), QStringLiteral("#dde7fb"));
    EXPECT_EQ(figure.pixel(10100, 77.5).name(), QStringLiteral("#dde7fb"));
    EXPECT_EQ(figure.pixel(10380, 77.5).name(), QStringLiteral("#fbe3ea"));
    EXPECT_EQ(figure.pixel(16300, 77.5).name(), QStringLiteral("#fbe3ea"));
}

TEST(PublishedFigure, NamesItsRegions) {
    const std::vector<SizeRegion> regions = published_figure().regions;
    ASSERT_EQ(regions.size(), 3U);
    EXPECT_EQ(regions[0], (SizeRegion{"0-1B", 0, 2048}));
    EXPECT_EQ(regions[1], (SizeRegion{"1B-10B", 2048, 10240}));
    EXPECT_EQ(regions[2], (SizeRegion{"10B-30B", 10240, 16384}));
}

TEST(PublishedFigure, HasItsLegendAtTheUpperLeftInTheDescribedOrder) {
    DrawnFigure figure(published_figure());
    const LegendItem& legend = figure.chart().legend_item();
    ASSERT_EQ(legend.entries().size(), described.size());
    for (std::size_t i = 0; i < described.size(); ++i) {
        EXPECT_EQ(legend.entries()[i].label, QLatin1String(described.at(i).label));
        EXPECT_EQ(legend.entries()[i].color, QColor(described.at(i).color));
        EXPECT_EQ(legend.entries()[i].sample, LegendSample::line_and_marker);
    }
    const QRectF plot = figure.chart().plotArea();
    const QRectF card = legend.boundingRect();
    EXPECT_TRUE(plot.contains(card));
    EXPECT_LT(card.center().x(), plot.left() + plot.width() / 4);
    EXPECT_LT(card.center().y(), plot.top() + plot.height() / 3);
}

}  // namespace
}  // namespace headroom
