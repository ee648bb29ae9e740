// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/figure_parts.h"

#include <gtest/gtest.h>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/content/shown_points.h"
#include "ui/figure/item/legend_item.h"
#include "ui/figure/item/title_item.h"
#include "ui/figure/place/figure_metrics.h"

namespace headroom {
namespace {

Run two_curves() {
    headroom::Run run = sample_run({12, 24});
    run.points = {measured_point(12, 768, 100), measured_point(24, 1536, 250),
                  measured_point(12, 16128, 400),
                  point_without_value(24, 3072, PointStatus::failed, "fault")};
    return run;
}

FigureContent figure_with(const FigureParts& parts) {
    const headroom::Run run = two_curves();
    return with_parts(figure_of_run(run, published_size_regions()), parts, run.header.sweep);
}

int references(const FigureContent& content) {
    return static_cast<int>(std::count_if(
        content.curves.begin(), content.curves.end(),
        [](const FigureCurve& curve) { return curve.style == CurveStyle::reference; }));
}

TEST(TitleItem, IsSmallerBeforeAnythingIsLeftOut) {
    const QString title = QStringLiteral("Attention over Values (h/a = 64)");
    TitleItem item(nullptr);
    item.show_texts(title, {});
    item.place(800, 800, light_theme());
    EXPECT_EQ(item.shown_title().size, figure_metrics::title_font);
    item.place(320, 800, light_theme());
    EXPECT_LT(item.shown_title().size, figure_metrics::title_font);
    EXPECT_EQ(item.shown_title().text, title);
    item.place(160, 800, light_theme());
    EXPECT_EQ(item.shown_title().size, figure_metrics::title_font - 5) << "and no smaller";
    EXPECT_TRUE(item.shown_title().text.endsWith(QChar(0x2026))) << "but cut";
}

TEST(FigurePartsTest, LeavesAFigureWithTheUsualPartsAsItIs) {
    EXPECT_EQ(figure_with({}), figure_of_run(two_curves(), published_size_regions()));
}

TEST(FigurePartsTest, LeavesOutWhatIsNotWanted) {
    const FigureContent bare =
        figure_with({.title = false, .legend = false, .regions = false, .end_labels = false});
    EXPECT_EQ(bare.title, QString());
    EXPECT_EQ(bare.subtitle, QString());
    EXPECT_TRUE(bare.regions.empty());
    EXPECT_EQ(bare.curves[0].end_label, QString());
    DrawnFigure drawn(bare);
    EXPECT_TRUE(drawn.chart().legend_item().entries().empty());
}

TEST(FigurePartsTest, GivesTheTitlesRoomToThePlot) {
    DrawnFigure titled(figure_with({}));
    DrawnFigure bare(figure_with({.title = false}));
    EXPECT_EQ(bare.chart().plotArea().top(), titled.chart().plotArea().top() - 56);
}

TEST(FigurePartsTest, AddsThePublishedCurvesOfTheSweepsHeads) {
    EXPECT_EQ(references(figure_with({.published = true})), 2);
}

TEST(FigurePartsTest, TakesThePublishedCurvesAway) {
    const headroom::Run run = two_curves();
    const FigureContent shown =
        figure_of_run(run, {}, {.show_published = true, .y_before = std::nullopt});
    EXPECT_EQ(references(with_parts(shown, {}, run.header.sweep)), 0);
}

TEST(FigurePartsTest, AnAxisGrowsForPublishedCurvesThatDoNotFit) {
    headroom::Run run = sample_run({12});
    run.points = {measured_point(12, 768, 1), measured_point(12, 1536, 2)};
    const FigureContent figure =
        with_parts(figure_of_run(run, {}), {.published = true}, run.header.sweep);
    EXPECT_GE(figure.y.high, 200);
    EXPECT_LE(figure.y.low, 1);
}

TEST(FigurePartsTest, AddsNoPublishedThroughputToAnotherQuantity) {
    const headroom::Run run = two_curves();
    FigureContent figure = figure_of_run(run, {});
    figure.scales.y = YQuantity::energy;
    EXPECT_EQ(references(with_parts(figure, {.published = true}, run.header.sweep)), 0);
}

TEST(FigurePartsTest, TheCaptionSaysTheFactsThatThereAre) {
    EXPECT_EQ(
        caption_text({{QStringLiteral("Description"), QStringLiteral("H100 · fp16")},
                      {QStringLiteral("Mode"), QStringLiteral("standard")},
                      {QStringLiteral("Host"), QStringLiteral("not named")},
                      {QStringLiteral("Measured at"), QStringLiteral("2026-01-31T12:00:00Z")},
                      {QStringLiteral("Beside it"), QStringLiteral("H200; A100")}}),
        QString::fromUtf8("H100 · fp16 · mode standard · at 2026-01-31T12:00:00Z · beside it: "
                          "H200; A100"));
}

TEST(ShownPointsTest, AreThoseOfTheCurvesThatAreNotHidden) {
    FigureContent figure = figure_of_run(two_curves(), {});
    EXPECT_EQ(shown_points(figure), (std::vector<std::size_t>{0, 1, 2, 3}));
    figure.curves[1].hidden = true;
    EXPECT_EQ(shown_points(figure), (std::vector<std::size_t>{0, 2}));
}

TEST(ShownPointsTest, AreWithinTheAxes) {
    FigureContent figure = figure_of_run(two_curves(), {});
    figure.x = {1000, 4000, 1000};
    EXPECT_EQ(shown_points(figure), (std::vector<std::size_t>{1, 3}));
    figure.y = {0, 200, 50};
    EXPECT_EQ(shown_points(figure), (std::vector<std::size_t>{3}));
}

TEST(ShownPointsTest, AreWithinTheView) {
    FigureContent figure = figure_of_run(two_curves(), {});
    figure.view.x = Interval{1000, 4000};
    EXPECT_EQ(shown_points(figure), (std::vector<std::size_t>{1, 3}));
    figure.view.y = Interval{0, 200};
    EXPECT_EQ(shown_points(figure), (std::vector<std::size_t>{3}));
}

}  // namespace
}  // namespace headroom
