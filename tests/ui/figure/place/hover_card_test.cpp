// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/hover_card.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

/// The card as text: title, rows, foot, one a line; the row under the mouse begins with ">".
std::string text(const HoverCard& card) {
    QStringList lines{card.title};
    for (const HoverCard::Row& row : card.rows) {
        lines += (row.strong ? QStringLiteral("> ") : QStringLiteral("  ")) + row.label +
                 QLatin1Char(' ') + row.value;
    }
    lines += card.foot;
    return lines.join(QLatin1Char('\n')).toStdString();
}

TEST(HoverCard, ListsAllValuesAtOneHiddenSizeHighestFirst) {
    headroom::Run run = sample_run({12, 24, 32, 64});
    run.points = {measured_point(24, 6144, 90), measured_point(12, 6144, 219),
                  measured_point(32, 6144, 141.94),
                  point_without_value(64, 4096, PointStatus::failed, "another h")};
    const FigureContent content = figure_of_run(run, {});
    EXPECT_EQ(text(hover_card(content, {QStringLiteral("a=32 64"), 0}, light_theme())),
              "h = 6144\n"
              "  a:12 219.0\n"
              "> a:32 141.9\n"
              "  a:24 90.0\n"
              "TFLOP/s, median");
}

TEST(HoverCard, NamesWhatHasNoValueLastAndSaysWhy) {
    headroom::Run run = sample_run({12, 24});
    run.points = {point_without_value(12, 6144, PointStatus::wrong, "error 3.1 times its bound"),
                  measured_point(24, 6144, 90)};
    const FigureContent content = figure_of_run(run, {});
    EXPECT_EQ(text(hover_card(content, {QStringLiteral("a=12 64"), 0}, light_theme())),
              "h = 6144\n"
              "  a:24 90.0\n"
              "> a:12 wrong\n"
              "error 3.1 times its bound");
}

TEST(HoverCard, NeverCallsAPublishedValueAMedian) {
    EXPECT_EQ(
        hover_card(published_figure(), {QStringLiteral("published a=12 64"), 1}, light_theme())
            .foot,
        QStringLiteral("TFLOP/s, read off the picture"));
}

TEST(HoverCard, EndsAfterTwelveRows) {
    headroom::Run run = sample_run({});
    for (std::int64_t a = 1; a <= 15; ++a) {
        run.header.sweep.heads.push_back(HeadCount{a});
        run.points.push_back(measured_point(a, 64 * 360360, 100));
    }
    run.header.sweep.hidden.last = 64 * 360360;
    const FigureContent content = figure_of_run(run, {});
    const HoverCard card = hover_card(content, {QStringLiteral("a=1 64"), 0}, light_theme());
    EXPECT_EQ(card.rows.size(), 12U);
    EXPECT_EQ(card.foot, QStringLiteral("and 3 more · TFLOP/s, median"));
}

}  // namespace
}  // namespace headroom
