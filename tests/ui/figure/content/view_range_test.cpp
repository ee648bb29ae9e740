// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/view_range.h"

#include <gtest/gtest.h>

#include "ui/figure/content/plot_map.h"
#include "ui/figure/place/view_history.h"

namespace headroom {
namespace {

/// A plot of 100 x 100 pixels whose upper left is at 0, 0.
PlotMap home(bool log2_x = false) {
    return {QRectF(0, 0, 100, 100), {log2_x ? 1.0 : 0.0, 1024, 128}, {0, 200, 50}, log2_x};
}

TEST(ViewRange, IsWhatABoxOfPixelsShows) {
    const ViewRange view = view_of(home(), home(), QRectF(25, 0, 25, 50));
    EXPECT_EQ(view, (ViewRange{Interval{256, 512}, Interval{100, 200}}));
}

TEST(ViewRange, IsReadOffALogarithmicAxis) {
    const ViewRange view = view_of(home(true), home(true), QRectF(50, 0, 50, 100));
    ASSERT_TRUE(view.x);
    EXPECT_NEAR(view.x->low, 32, 1e-9);
    EXPECT_NEAR(view.x->high, 1024, 1e-9);
    EXPECT_EQ(view.y, std::nullopt) << "all of it";
}

TEST(ViewRange, NeverLeavesHome) {
    const ViewRange view = view_of(home(), home(), QRectF(-50, 0, 50, 100));
    EXPECT_EQ(view.x, (Interval{0, 512}));
}

TEST(ViewRange, IsHomeWhereItWouldShowMore) {
    EXPECT_TRUE(view_of(home(), home(), QRectF(-10, -10, 200, 200)).is_home());
}

TEST(ViewRange, IsNeverLessThanATenThousandthOfHome) {
    const ViewRange view = view_of(home(), home(), QRectF(50, 50, 1e-9, 1e-9));
    EXPECT_NEAR(view.x->high - view.x->low, 0.1024, 1e-9);
    EXPECT_NEAR(view.y->high - view.y->low, 0.02, 1e-9);
}

TEST(ViewRange, MagnifiesRoundAPointThatStaysWhereItIs) {
    EXPECT_EQ(magnified(QRectF(0, 0, 100, 100), {25, 50}, 2), QRectF(12.5, 25, 50, 50));
}

ViewRange x_view(double low, double high) {
    return {Interval{low, high}, std::nullopt};
}

TEST(ViewHistory, GoesBackAndForwardThroughItsViews) {
    ViewHistory history;
    history.go(x_view(0, 10));
    history.go(x_view(2, 5));
    history.back();
    EXPECT_EQ(history.current(), x_view(0, 10));
    history.back();
    EXPECT_TRUE(history.current().is_home());
    EXPECT_FALSE(history.can_back());
    history.forward();
    history.forward();
    EXPECT_EQ(history.current(), x_view(2, 5));
    EXPECT_FALSE(history.can_forward());
}

TEST(ViewHistory, ForgetsTheViewsThatANewOneReplaces) {
    ViewHistory history;
    history.go(x_view(0, 10));
    history.back();
    history.go(x_view(5, 6));
    EXPECT_FALSE(history.can_forward());
    history.back();
    EXPECT_TRUE(history.current().is_home());
}

TEST(ViewHistory, HasOneStepForOneGesture) {
    ViewHistory history;
    history.go(x_view(0, 10));
    history.adjust(x_view(0, 8));
    history.adjust(x_view(0, 6));
    EXPECT_EQ(history.current(), x_view(0, 6));
    history.back();
    EXPECT_TRUE(history.current().is_home());
}

TEST(ViewHistory, ForgetsAnAxisThatCountsSomethingElse) {
    ViewHistory history;
    history.go(x_view(0, 10));
    history.go({Interval{0, 10}, Interval{1, 2}});
    history.forget_y();
    EXPECT_EQ(history.current(), x_view(0, 10));
    history.back();
    EXPECT_TRUE(history.current().is_home()) << "no step between two views that are alike now";
}

}  // namespace
}  // namespace headroom
