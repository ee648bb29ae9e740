// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marker_shape.h"

#include <gtest/gtest.h>

#include <QImage>
#include <array>
#include <set>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/place/legend_entries.h"

namespace headroom {
namespace {

constexpr std::array published_heads{12, 24, 32, 40, 64, 80, 96};

// A head count keeps its mark for ever, as it keeps its colour.
TEST(MarkerShape, IsFixedForEveryHeadCount) {
    constexpr std::array shapes{MarkerShape::circle,        MarkerShape::square,
                                MarkerShape::diamond,       MarkerShape::triangle,
                                MarkerShape::triangle_down, MarkerShape::plus,
                                MarkerShape::star};
    for (std::size_t i = 0; i < published_heads.size(); ++i) {
        EXPECT_EQ(head_marker(HeadCount{published_heads.at(i)}), shapes.at(i));
    }
    EXPECT_EQ(head_marker(HeadCount{1}), MarkerShape::square);
    EXPECT_EQ(head_marker(HeadCount{16}), MarkerShape::diamond);
}

TEST(MarkerShape, IsThatOfTheAlignmentWhereAlignmentsDiffer) {
    const CurveKey one{HeadCount{12}, *Alignment::exact_power(8)};
    EXPECT_EQ(curve_marker(one, ColorMeaning::heads), MarkerShape::circle);
    EXPECT_EQ(curve_marker(one, ColorMeaning::alignment), MarkerShape::triangle);
    EXPECT_EQ(curve_marker(one, ColorMeaning::heads_and_alignment), MarkerShape::triangle);
}

QImage drawn(MarkerShape shape) {
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    draw_marker(painter, shape, {16, 16}, 8);
    return image;
}

int ink(const QImage& image) {
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128) ++pixels;
        }
    }
    return pixels;
}

TEST(MarkerShape, LooksDifferentForEachAndAboutAsLarge) {
    const int circle = ink(drawn(MarkerShape::circle));
    for (int one = 0; one < 7; ++one) {
        const QImage image = drawn(static_cast<MarkerShape>(one));
        EXPECT_NEAR(ink(image), circle, 0.3 * circle) << one;
        for (int other = 0; other < one; ++other) {
            const QImage second = drawn(static_cast<MarkerShape>(other));
            int different = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x) {
                    if (color_distance(image.pixelColor(x, y), second.pixelColor(x, y)) > 128) {
                        ++different;
                    }
                }
            }
            EXPECT_GE(different, circle / 8) << one << " and " << other;
        }
    }
}

// A flagged point is to be seen as well as any other, also where its shape is slim.
TEST(MarkerShape, IsAsHeavyWithAHoleAsWithout) {
    for (int shape = 0; shape < 7; ++shape) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        draw_hollow_marker(painter, static_cast<MarkerShape>(shape), {16, 16}, 8, Qt::black,
                           Qt::white);
        painter.end();
        EXPECT_EQ(image.pixelColor(16, 16), QColor(Qt::white)) << shape;
        EXPECT_GE(ink(image), ink(drawn(static_cast<MarkerShape>(shape)))) << shape;
    }
}

TEST(MarkerShape, StandsInTheLegendForEachCurve) {
    const auto entries = legend_entries(figure_of_run(sample_run({12, 24, 96}), {}), light_theme());
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].shape, MarkerShape::circle);
    EXPECT_EQ(entries[1].shape, MarkerShape::square);
    EXPECT_EQ(entries[2].shape, MarkerShape::star);
}

TEST(MarkerShape, IsDrawnAtThePointsOfItsCurve) {
    headroom::Run run = sample_run({80});
    run.points = {measured_point(80, 10240, 100)};
    DrawnFigure figure(figure_of_run(run, {}));
    const QPointF at = figure.chart().position_of(10240, 100);
    // Ten times as large as on screen, around the point.
    constexpr int side = 200;
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    figure.chart().scene()->render(&painter, QRectF(0, 0, side, side),
                                   QRectF(at.x() - 10, at.y() - 10, 20, 20));
    painter.end();
    const QColor mark = light_theme().curves[5];
    EXPECT_EQ(image.pixelColor(100 + 38, 100), mark) << "an arm of the plus, outside of a circle";
    EXPECT_NE(image.pixelColor(100 + 20, 100 + 20), mark) << "between arms, inside of a circle";
}

}  // namespace
}  // namespace headroom
