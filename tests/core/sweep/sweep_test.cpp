// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_check.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

SweepSpec small_sweep() {
    SweepSpec spec;
    spec.heads = *parse_heads("12,24");
    spec.hidden = *parse_hidden_range("0:4096");
    spec.alignments = *parse_alignments("64");
    return spec;
}

std::string only_issue(const SweepSpec& spec, SweepField field) {
    const auto issues = validate(spec);
    if (issues.size() != 1 || issues[0].field != field) return "not exactly one issue there";
    return issues[0].message;
}

TEST(ParseHeads, TakesNumbersInTheOrderGiven) {
    EXPECT_EQ(*parse_heads("24, 12,32"),
              (std::vector<HeadCount>{HeadCount{24}, HeadCount{12}, HeadCount{32}}));
}

TEST(ParseHeads, NamesTheRuleAndAnExample) {
    EXPECT_EQ(parse_heads("0").error().message,
              "0 is not a head count: it must be 1 or more, for example 12,24,32");
    EXPECT_EQ(parse_heads("-3").error().message,
              "-3 is not a head count: it must be 1 or more, for example 12,24,32");
    EXPECT_EQ(parse_heads("12,x").error().message,
              "\"x\" is not a head count: whole numbers from 1, separated by commas, for example "
              "12,24,32");
    EXPECT_EQ(parse_heads("").error().message,
              "\"\" is not a head count: whole numbers from 1, separated by commas, for example "
              "12,24,32");
    EXPECT_EQ(parse_heads("12,24,12").error().message,
              "head count 12 is there twice; once is enough, for example 12,24,32");
    EXPECT_EQ(parse_heads("4294967296").error().message,
              "head count 4294967296 is too large: at most 2147483647, for example 12,24,32");
    EXPECT_EQ(parse_heads("99999999999999999999").error().message,
              "\"99999999999999999999\" is not a head count: whole numbers from 1, separated by "
              "commas, for example 12,24,32");
}

TEST(ParseHiddenRange, TakesFirstLastAndStep) {
    EXPECT_EQ(*parse_hidden_range("0:16384"), (HiddenRange{0, 16384, {}}));
    EXPECT_EQ(*parse_hidden_range("1024 : 8192 : 512"), (HiddenRange{1024, 8192, 512}));
}

TEST(ParseHiddenRange, NamesTheRuleAndAnExample) {
    EXPECT_EQ(parse_hidden_range("8192:1024").error().message,
              "the hidden sizes end at 1024 before they begin at 8192; 1024:8192 would work");
    EXPECT_EQ(
        parse_hidden_range("99999999999999:16384").error().message,
        "hidden sizes 99999999999999 to 16384 are out of bounds: 0 to 2147483647, for example "
        "0:16384, or 0:16384:1024 with a step");
    EXPECT_EQ(parse_hidden_range("0:16384:0").error().message,
              "the step 0 must be 1 or more, for example 0:16384, or 0:16384:1024 with a step");
    EXPECT_EQ(parse_hidden_range("0:16384:4294967296").error().message,
              "the step 4294967296 must be at most 2147483647, for example 0:16384, or "
              "0:16384:1024 with a step");
    EXPECT_EQ(
        parse_hidden_range("16384").error().message,
        "\"16384\" is not a range of hidden sizes: first:last or first:last:step, for example "
        "0:16384, or 0:16384:1024 with a step");
    EXPECT_EQ(
        parse_hidden_range("0:0").error().message,
        "no hidden size is between 0 and 0; for example 0:16384, or 0:16384:1024 with a step");
    EXPECT_FALSE(parse_hidden_range("-1:5"));
    EXPECT_FALSE(parse_hidden_range("0:3000000000"));
    EXPECT_FALSE(parse_hidden_range("1:2:3:4"));
}

TEST(ParseAlignments, TakesOneOrSeveral) {
    EXPECT_EQ(to_string(*parse_alignments("=1, =2,64")), "=1,=2,64");
    EXPECT_EQ(parse_alignments("64,64").error().message,
              "alignment 64 is there twice; once is enough");
}

TEST(ParsePositive, NamesTheField) {
    EXPECT_EQ(*parse_positive(" 4 ", SweepField::batch), 4);
    EXPECT_EQ(parse_positive("0", SweepField::batch).error().message,
              "batch \"0\" is not a whole number from 1 to 2147483647, for example 4");
    EXPECT_EQ(parse_positive("two", SweepField::seq_len).error().message,
              "seq \"two\" is not a whole number from 1 to 2147483647, for example 2048");
}

TEST(ToString, IsWhatTheParsersRead) {
    EXPECT_EQ(to_string(*parse_heads("12,24")), "12,24");
    EXPECT_EQ(to_string(*parse_hidden_range("0:16384:64")), "0:16384:64");
    EXPECT_EQ(to_string(*parse_hidden_range("0:16384")), "0:16384");
}

TEST(Validate, FindsNothingWrongWithAGoodSweep) {
    EXPECT_TRUE(validate(small_sweep()).empty());
}

TEST(Validate, RefusesASweepWithoutAnyPointAndSaysWhatWouldWork) {
    SweepSpec spec = small_sweep();
    spec.heads = *parse_heads("4096");
    EXPECT_EQ(only_issue(spec, SweepField::heads),
              "a = 4096 has no hidden size from 0 to 4096: h must be a multiple of 64 x 4096; h = "
              "262144 would work");
    EXPECT_EQ(validate(spec)[0].severity, SweepIssue::Severity::error);
}

TEST(Validate, OnlyNotesAHeadCountWithoutAPointWhereOthersHaveSome) {
    SweepSpec spec = small_sweep();
    spec.heads = *parse_heads("12,96");
    EXPECT_EQ(validate(spec)[0].severity, SweepIssue::Severity::note);
}

TEST(Validate, RefusesMoreThan64BitsOfWork) {
    SweepSpec spec = small_sweep();
    spec.batch = BatchSize{2'000'000'000};
    spec.seq_len = SequenceLength{2'000'000'000};
    EXPECT_EQ(only_issue(spec, SweepField::batch),
              "b = 2000000000, a = 12, s = 2000000000, d = 320 make more work or bytes than 64 "
              "bits can count; choose a smaller batch or sequence");
}

TEST(Validate, RefusesMillionsOfPoints) {
    SweepSpec spec = small_sweep();
    spec.heads = *parse_heads("1");
    spec.hidden = *parse_hidden_range("0:1000000");
    spec.alignments = *parse_alignments("any");
    EXPECT_EQ(only_issue(spec, SweepField::hidden),
              "1000000 points are more than the 100000 that a sweep may have; a step, a coarser "
              "alignment such as 64, or fewer points a curve would do");
}

TEST(Validate, NamesEveryFieldThatIsWrong) {
    SweepSpec spec = small_sweep();
    spec.batch = BatchSize{0};
    spec.seq_len = SequenceLength{0};
    const auto issues = validate(spec);
    ASSERT_EQ(issues.size(), 2U);
    EXPECT_EQ(issues[0].message, "batch 0 must be from 1 to 2147483647, for example 4");
    EXPECT_EQ(issues[1].message, "sequence 0 must be from 1 to 2147483647, for example 2048");
}

TEST(SweepTitle, IsThePublishedFiguresForItsSweep) {
    EXPECT_EQ(sweep_title(small_sweep()), "Attention over Values (h/a = 64)");
}

TEST(SweepTitle, OfSeveralAlignmentsSaysSo) {
    SweepSpec spec = small_sweep();
    spec.alignments = *parse_alignments("=1,=2");
    EXPECT_EQ(sweep_title(spec), "Attention over Values (by largest power of two in h/a)");
}

TEST(SweepSubtitle, SaysWhatIsHeldFixed) {
    SweepSpec spec = small_sweep();
    spec.type = DataType::fp16;
    spec.batch = BatchSize{4};
    spec.seq_len = SequenceLength{2048};
    EXPECT_EQ(sweep_subtitle(spec), "fp16 · b = 4 · s = 2048");
}

TEST(SweepField, HasTheNameOfItsOption) {
    EXPECT_EQ(to_string(SweepField::alignment), "align");
    EXPECT_EQ(to_string(SweepField::seq_len), "seq");
}

}  // namespace
}  // namespace headroom
