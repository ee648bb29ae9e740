// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/curve_path.h"

#include <gtest/gtest.h>

#include <cmath>

namespace headroom {
namespace {

FigurePoint at(double x, std::optional<double> y) {
    FigurePoint point;
    point.x = x;
    point.y = y;
    return point;
}

/// A plot 100 pixels wide that shows x from 0 to 100 and y from 0 to 10.
PlotMap map() {
    return {QRectF(0, 0, 100, 100), {0, 100, 10}, {0, 10, 1}};
}

TEST(CurvePath, IsInSharesOfThePlot) {
    EXPECT_EQ(curve_paths({at(0, 0), at(50, 5), at(100, 10)}, map()),
              (std::vector<QList<QPointF>>{{{0, 0}, {0.5, 0.5}, {1, 1}}}));
}

TEST(CurvePath, EndsWhereAPointHasNoValue) {
    const auto paths = curve_paths({at(0, 0), at(50, std::nullopt), at(100, 10)}, map());
    EXPECT_EQ(paths, (std::vector<QList<QPointF>>{{{0, 0}}, {{1, 1}}}));
}

TEST(CurvePath, KeepsTheLowestAndTheHighestOfAColumn) {
    std::vector<FigurePoint> points;
    for (int i = 0; i < 1000; ++i) points.push_back(at(i / 10.0, 5));
    points[501].y = 1;
    points[507].y = 9;
    const auto paths = curve_paths(points, map());
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_LE(paths[0].size(), 202);
    EXPECT_TRUE(paths[0].contains(QPointF(points[501].x / 100, 0.1)));
    EXPECT_TRUE(paths[0].contains(QPointF(points[507].x / 100, 0.9)));
}

TEST(CurvePath, KeepsItsEnds) {
    std::vector<FigurePoint> points;
    for (int i = 0; i <= 1000; ++i) points.push_back(at(i / 10.0, 5 + i % 3));
    const auto paths = curve_paths(points, map(), 40);
    EXPECT_EQ(paths[0].front().x(), 0);
    EXPECT_EQ(paths[0].back().x(), 1);
    EXPECT_LE(paths[0].size(), 8);
}

TEST(CurvePath, KeepsEveryPointThatHasAColumnToItself) {
    std::vector<FigurePoint> points;
    for (int i = 0; i < 100; ++i) points.push_back(at(i, i % 7));
    EXPECT_EQ(curve_paths(points, map())[0].size(), 100);
}

TEST(CurvePath, KeepsTheSamePointsWhereverTheViewStands) {
    std::vector<FigurePoint> points;
    for (int i = 0; i <= 1000; ++i) points.push_back(at(i / 10.0, 5 + 3 * std::sin(i * 0.9)));
    PlotMap here = map();
    here.x = {20, 60, 10};
    PlotMap moved = map();
    moved.x = {21.3, 61.3, 10};
    const auto kept = [&](const PlotMap& view) {
        std::vector<int> xs;
        const auto paths = curve_paths(points, view, 10);
        for (const QPointF& one : paths[0]) {
            const double x = view.x_at_share(one.x());
            if (x > 30 && x < 50) xs.push_back(static_cast<int>(std::lround(x * 10)));
        }
        return xs;
    };
    EXPECT_EQ(kept(here), kept(moved));
    EXPECT_LT(kept(here).size(), 20U);
}

TEST(CurvePath, LeavesOutWhatIsNotInSightButTheNeighboursToWhichLinesLead) {
    PlotMap part = map();
    part.x = {40, 60, 5};
    const std::vector<FigurePoint> points{at(0, 1),  at(20, 1), at(39, 1), at(50, 1),
                                          at(61, 1), at(80, 1), at(99, 1)};
    EXPECT_EQ(points_in_sight(points, part), 3U);
    EXPECT_EQ(curve_paths(points, part)[0].size(), 3);
}

TEST(CurvePath, IsCutFarOutsideThePlotWhereItCrosses) {
    PlotMap part = map();
    part.y = {0, 0.001, 0.001};
    const auto paths = curve_paths({at(0, 0), at(100, 10)}, part);
    ASSERT_EQ(paths[0].size(), 3);
    EXPECT_NEAR(paths[0][1].y(), 2, 1e-9);
    EXPECT_NEAR(paths[0][1].x(), 0.0002, 1e-12);
    EXPECT_EQ(paths[0][2], QPointF(1, 2));
}

TEST(CurvePath, FollowsALogarithmicAxis) {
    PlotMap log = map();
    log.x = {1, 1024, 1};
    log.log2_x = true;
    EXPECT_NEAR(curve_paths({at(1, 0), at(32, 0), at(1024, 0)}, log)[0][1].x(), 0.5, 1e-12);
}

}  // namespace
}  // namespace headroom
