// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/published_figure.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(PublishedCurves, AreSevenOfNinePointsInTheOrderOfTheLegend) {
    std::vector<std::int64_t> heads;
    for (const PublishedCurve& curve : published_curves()) {
        heads.push_back(curve.heads.value);
        ASSERT_EQ(curve.points.size(), 9U);
        for (std::size_t i = 0; i < 9; ++i) {
            EXPECT_EQ(curve.points[i].hidden, 2048.0 * static_cast<double>(i));
        }
    }
    EXPECT_EQ(heads, (std::vector<std::int64_t>{12, 24, 32, 40, 64, 80, 96}));
}

TEST(PublishedCurves, HaveTheValuesThatWereReadOff) {
    using Point = PublishedCurve::Point;
    EXPECT_EQ(published_curves()[0].points[3], (Point{6144, 225}));
    EXPECT_EQ(published_curves()[1].points[4], (Point{8192, 160}));
    EXPECT_EQ(published_curves()[6].points[8], (Point{16384, 220}));
}

}  // namespace
}  // namespace headroom
