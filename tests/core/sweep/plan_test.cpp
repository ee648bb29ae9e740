// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/plan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

SweepSpec published() {
    SweepSpec spec;
    spec.heads = *parse_heads("12,24,32,40,64,80,96");
    spec.hidden = *parse_hidden_range("0:16384");
    spec.alignments = *parse_alignments("64");
    spec.batch = BatchSize{4};
    spec.seq_len = SequenceLength{2048};
    spec.type = DataType::fp16;
    return spec;
}

using Indices = std::vector<std::size_t>;

TEST(ProgressiveOrder, VisitsTheEndsThenTheMiddlesOfTheGaps) {
    EXPECT_EQ(progressive_order(0), Indices{});
    EXPECT_EQ(progressive_order(1), Indices{0});
    EXPECT_EQ(progressive_order(2), (Indices{0, 1}));
    EXPECT_EQ(progressive_order(5), (Indices{0, 4, 2, 1, 3}));
    EXPECT_EQ(progressive_order(9), (Indices{0, 8, 4, 2, 6, 1, 3, 5, 7}));
}

TEST(ProgressiveOrder, VisitsEachOnce) {
    Indices order = progressive_order(1000);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < 1000; ++i) ASSERT_EQ(order[i], i);
}

TEST(Plan, OfThePublishedFigureHas54Points) {
    const auto made = plan(published());
    EXPECT_EQ(made->shapes.size(), 54U);
    EXPECT_EQ(made->curves.size(), 7U);
    EXPECT_TRUE(made->notes.empty());
}

TEST(Plan, TakesAllCurvesInTurn) {
    SweepSpec spec = published();
    spec.heads = *parse_heads("40,64");
    std::vector<std::int64_t> hidden;
    const auto made = plan(spec);
    for (const PlannedShape& planned : made->shapes) {
        hidden.push_back(planned.shape.hidden().value);
    }
    EXPECT_EQ(hidden, (std::vector<std::int64_t>{2560, 4096, 15360, 16384, 7680, 8192, 5120, 12288,
                                                 10240, 12800}));
}

TEST(Plan, FewerPointsACurveAreTheFirstOfTheProgressiveOrder) {
    SweepSpec spec = published();
    spec.heads = *parse_heads("12");
    spec.max_points_per_curve = 3;
    std::vector<std::int64_t> dims;
    const auto made = plan(spec);
    for (const PlannedShape& planned : made->shapes) {
        dims.push_back(planned.shape.head_dim().value);
    }
    EXPECT_EQ(dims, (std::vector<std::int64_t>{64, 1344, 704}));
}

TEST(Plan, NamesAHeadCountWithoutAPointAndRunsTheOthers) {
    SweepSpec spec = published();
    spec.heads = *parse_heads("12,96");
    spec.hidden = *parse_hidden_range("0:4096");
    const auto made = plan(spec);
    EXPECT_EQ(made->curves, (std::vector<CurveKey>{{HeadCount{12}, *Alignment::parse("64")}}));
    ASSERT_EQ(made->notes.size(), 1U);
    EXPECT_EQ(made->notes[0].message,
              "a = 96 has no hidden size from 0 to 4096: h must be a multiple of 64 x 96; h = 6144 "
              "would work");
}

TEST(Plan, HasOneCurveForEachAlignment) {
    SweepSpec spec = published();
    spec.heads = *parse_heads("32");
    spec.hidden = *parse_hidden_range("0:256");
    spec.alignments = *parse_alignments("=1,=2,4");
    const auto made = plan(spec);
    ASSERT_EQ(made->curves.size(), 3U);
    EXPECT_EQ(curve_label(made->curves[1], true), "a:32 h/a = 2 · odd");
    EXPECT_EQ(curve_label(made->curves[1], false), "a:32");
    EXPECT_EQ(made->shapes.size(), 8U);  // d = 1 … 8
}

TEST(Plan, IsRefusedWithTheFirstError) {
    SweepSpec spec = published();
    spec.heads.clear();
    EXPECT_EQ(plan(spec).error().message,
              "no head count is chosen; give one, for example 12,24,32");
}

}  // namespace
}  // namespace headroom
