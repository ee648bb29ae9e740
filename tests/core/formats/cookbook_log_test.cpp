// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cookbook_log.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/analysis/compare.h"
#include "core/formats/csv.h"
#include "core/formats/read_run.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using ::testing::Contains;
using ::testing::DoubleEq;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string one_block =
    "num_attention_heads: 16, hidden_size: 4096, train_micro_batch_size_per_gpu: 4, "
    "seq_length: 2048, vocab_size: 51200, train_batch_size: 256, tensor_mp_size: 1, "
    "pipeline_mp_size: 1, dp_size: 1\n\n\nEstimate\n--------\n"
    "Elapsed time for attention_score (64x2048x256x2048): 0.0011\n"
    "Throughput (in TFLOP/s) for attention_score (64x2048x256x2048): 130.182\n"
    "Elapsed time for attention_over_value (64x2048x2048x256): 0.0006\n"
    "Throughput (in TFLOP/s) for attention_over_value (64x2048x2048x256): 218.952\n"
    "====\n";

std::string throughput(std::string_view shape, std::string_view value,
                       std::string_view name = "attention_over_value") {
    return fmt::format("Throughput (in TFLOP/s) for {} ({}): {}\n", name, shape, value);
}

LoadedRun loaded(const std::string& text) {
    const auto run = run_from_cookbook_log(text, "logs/a.out");
    EXPECT_TRUE(run) << (run ? "" : run.error().message);
    return run.value_or(LoadedRun{});
}

TEST(CookbookLog, MakesAPointOfABlock) {
    const auto run = loaded(one_block).run;
    ASSERT_THAT(run.points, SizeIs(1));
    const Point& point = run.points.front();
    EXPECT_EQ(point.shape.to_string(), "a=16 h=4096 d=256 b=4 s=2048 fp16");
    EXPECT_EQ(point.status, PointStatus::measured);
    EXPECT_NEAR(*point.throughput_tflops(), 218.952, 1e-9);
    // 2 * 64 * 2048^2 * 256 / 218.952e12
    EXPECT_THAT(point.measurement->samples, ElementsAre(DoubleEq(137438953472.0 / 218.952e12)));
    EXPECT_THAT(point.flags, ElementsAre("imported"));
    EXPECT_EQ(point.kernel, "torch.bmm");
    EXPECT_EQ(point.device, "imported");
    EXPECT_FALSE(point.max_rel_error);
}

TEST(CookbookLog, TellsInTheHeaderWhereItComesFrom) {
    const RunHeader header = loaded(one_block).run.header;
    EXPECT_EQ(header.device.name, "imported from a.out");
    EXPECT_EQ(header.subtitle(),
              "imported from a.out · fp16 · b = 4 · s = 2048 · torch.bmm · normal data");
    EXPECT_EQ(header.sweep.data, InputData::normal);
    EXPECT_EQ(header.sweep.heads, std::vector{HeadCount{16}});
    EXPECT_EQ(header.protocol, "");
}

TEST(CookbookLog, TakesTheOlderNameAndCarriageReturns) {
    const auto run = loaded(
                         "num_attention_heads: 12, hidden_size: 768\r\n"
                         "Throughput (in TFLOP/s) for attention_prob_times_values "
                         "(48x2048x2048x64): 83.5\r\n")
                         .run;
    ASSERT_THAT(run.points, SizeIs(1));
    EXPECT_EQ(run.points.front().shape.to_string(), "a=12 h=768 d=64 b=4 s=2048 fp16");
}

TEST(CookbookLog, GivesEachDeviceItsShareOfTheHeads) {
    const auto log = loaded(
        "num_attention_heads: 128, hidden_size: 8192, "
        "train_micro_batch_size_per_gpu: 4, tensor_mp_size: 8\n" +
        throughput("64x2048x2048x64", "90"));
    EXPECT_EQ(log.run.points.front().shape.to_string(), "a=16 h=1024 d=64 b=4 s=2048 fp16");
    EXPECT_THAT(log.notes, Contains("logs/a.out: under tensor parallelism a and h are those of one "
                                    "device"));
}

TEST(CookbookLog, TakesAllProductsForHeadsWhereTheyAreNotKnown) {
    const auto log = loaded(throughput("128x1024x1024x64", "100", "bmm"));
    const Point& point = log.run.points.front();
    EXPECT_EQ(point.shape.to_string(), "a=128 h=8192 d=64 b=1 s=1024 fp16");
    EXPECT_THAT(point.flags, ElementsAre("imported", "heads-unknown"));
}

TEST(CookbookLog, DoesNotUseTheConfigurationOfAnotherShape) {
    const std::string configuration =
        "num_attention_heads: 16, hidden_size: 4096, train_micro_batch_size_per_gpu: 4\n";
    for (const char* other : {"96x2048x2048x256", "64x2048x2048x128", "63x2048x2048x256"}) {
        const Point point = loaded(configuration + throughput(other, "200")).run.points.front();
        EXPECT_TRUE(point.has_flag(flag::heads_unknown)) << other;
    }
}

TEST(CookbookLog, ForgetsTheConfigurationBeforeABrokenOne) {
    const auto log = loaded(
        "num_attention_heads: 16, hidden_size: 4096\n"
        "num_attention_heads: 32, hid\n" +
        throughput("64x2048x2048x256", "200"));
    EXPECT_TRUE(log.run.points.front().has_flag(flag::heads_unknown));
}

TEST(CookbookLog, KeepsTheHeadDimensionThatWasCut) {
    const auto log = loaded("num_attention_heads: 12, hidden_size: 1000\n" +
                            throughput("48x2048x2048x83", "40"));
    EXPECT_EQ(log.run.points.front().shape.to_string(), "a=12 h=996 d=83 b=4 s=2048 fp16");
    EXPECT_THAT(log.notes, Contains(HasSubstr("the scripts cut h/a")));
}

TEST(CookbookLog, LeavesOutProductsOfAnotherForm) {
    const auto log = loaded(throughput("128x1024x2048x1024", "243", "bmm") +
                            throughput("128x1024x1024x64", "100", "bmm"));
    EXPECT_THAT(log.run.points, SizeIs(1));
    EXPECT_THAT(log.notes,
                Contains("logs/a.out: 1 product is not [b, s, s] x [b, s, d], and so not "
                         "attention over values, and left out"));
}

TEST(CookbookLog, MakesARepeatedShapeOnePointOfSeveralSamples) {
    const auto log = loaded(one_block + one_block + throughput("64x2048x2048x256", "200.000"));
    ASSERT_THAT(log.run.points, SizeIs(1));
    EXPECT_EQ(log.run.points.front().measurement->sample_count, 3);
    EXPECT_NEAR(*log.run.points.front().throughput_tflops(), 218.952, 1e-9);
    EXPECT_THAT(log.notes,
                Contains("logs/a.out: 1 shape is measured more than once: every value is "
                         "a sample of the point, and the point is their median"));
}

TEST(CookbookLog, KeepsTheMostFrequentBatchAndSequence) {
    const auto log = loaded(throughput("12x512x512x64", "50", "bmm") +
                            throughput("12x1024x1024x64", "60", "bmm") +
                            throughput("24x1024x1024x64", "70", "bmm"));
    EXPECT_THAT(log.run.points, SizeIs(2));
    EXPECT_EQ(log.run.header.sweep.seq_len.value, 1024);
    EXPECT_THAT(log.notes, Contains("logs/a.out: 1 shape has another batch or sequence than b = 1, "
                                    "s = 1024, which most have, and left out; split the log to see "
                                    "them"));
}

TEST(CookbookLog, ReadsTheGoodLinesAndNamesTheBroken) {
    const auto log =
        loaded(one_block + "Throughput (in TFLOP/s) for attention_over_value (64x20\n" +
               throughput("64x2048x2048x64", "nan"));
    EXPECT_THAT(log.run.points, SizeIs(1));
    EXPECT_THAT(
        log.notes,
        Contains("logs/a.out: 2 lines are broken and left out: line 11 (it is cut off), line "
                 "12 (its throughput is not a positive number)"));
}

TEST(CookbookLog, NamesOnlyTheFirstFewOfManyBrokenLines) {
    std::string text = one_block;
    for (int i = 0; i < 100; ++i) text += throughput("64x2048x2048x64", "0.000");
    EXPECT_THAT(loaded(text).notes, Contains(HasSubstr(" and 95 more")));
}

TEST(CookbookLog, RefusesAShapeWhoseWorkFitsNoNumber) {
    const auto log =
        loaded(one_block + throughput("9000000000x9000000000x9000000000x9", "5", "bmm"));
    EXPECT_THAT(log.notes, Contains(HasSubstr("1 line is broken and left out: line 11 (")));
}

TEST(CookbookLog, SaysWhichThroughputItsElapsedTimeContradicts) {
    const auto log = loaded("Elapsed time for bmm (64x2048x2048x256): 0.0600\n" +
                            throughput("64x2048x2048x256", "218.952", "bmm"));
    EXPECT_THAT(log.notes, Contains("logs/a.out: 1 throughput is not what the elapsed time above "
                                    "says, and taken all the same: line 2"));
}

TEST(CookbookLog, CountsElapsedTimesWhoseThroughputIsMissing) {
    const auto log =
        loaded(one_block + "Elapsed time for attention_over_value (64x2048x2048x64): 0.0003");
    EXPECT_THAT(log.notes, Contains(HasSubstr("1 elapsed time stands without a throughput")));
}

TEST(CookbookLog, OfOneGoodBlockHasOnlyTheNoteOfItsKind) {
    EXPECT_THAT(loaded(one_block).notes,
                ElementsAre("logs/a.out: another program's log: taken as fp16 with normal data, as "
                            "those scripts measure; not checked, one statistic a value, no "
                            "interval"));
}

TEST(CookbookLog, SurvivesBinaryJunkAfterAGoodLine) {
    std::string text = throughput("12x512x512x64", "50", "bmm");
    for (int i = 0; i < 100'000; ++i) text += static_cast<char>(i * 37 % 256);
    EXPECT_THAT(loaded(text).run.points, SizeIs(1));
}

TEST(CookbookLog, SaysWhatItExpectedWhereNothingCanBeUsed) {
    const auto run = run_from_cookbook_log(throughput("128x1024x2048x1024", "243", "bmm"), "b.out");
    ASSERT_FALSE(run);
    EXPECT_EQ(run.error().kind, ErrorKind::format);
    EXPECT_EQ(
        run.error().message,
        "b.out: no attention over values in this log; expected lines such as \"Throughput (in "
        "TFLOP/s) for attention_over_value (64x2048x2048x256): 218.952\"\n"
        "b.out: 1 product is not [b, s, s] x [b, s, d], and so not attention over values, and "
        "left out");
}

TEST(CookbookLog, IsKnownByItsLinesAndNotTakenForAFileOfHeadroom) {
    EXPECT_TRUE(is_cookbook_log("[2024-01-01] starting\n" + one_block));
    EXPECT_FALSE(is_cookbook_log(""));
    EXPECT_FALSE(is_cookbook_log("heads,hidden_size\n"));
    EXPECT_FALSE(is_cookbook_log("{\"format_version\":1}\n{\"reason\":\"Elapsed time for \"}\n"));
    EXPECT_FALSE(is_cookbook_log("heads,throughput_tflops,reason\n1,2,Elapsed time for \n"));
}

TEST(CookbookLog, IsReadByReadRunAndComesBackFromACsv) {
    const testing::TemporaryFolder folder;
    testing::make_file(folder / "sizing.out", one_block);
    const auto log = read_run(folder / "sizing.out");
    ASSERT_TRUE(log) << log.error().message;
    testing::make_file(folder / "sizing.csv", run_to_csv(log->run));
    const auto csv = read_run(folder / "sizing.csv");
    ASSERT_TRUE(csv) << csv.error().message;
    EXPECT_THAT(csv->run.points.front().flags, ElementsAre("imported"));
    EXPECT_EQ(csv->run.points.front().throughput_tflops(),
              log->run.points.front().throughput_tflops());
}

TEST(CookbookLog, OfTensOfThousandsOfLinesIsReadWhole) {
    std::string text;
    for (int d = 1; d <= 20'000; ++d) {
        text += fmt::format("Elapsed time for bmm (8x512x512x{}): 0.000\n", d);
        text += throughput(fmt::format("8x512x512x{}", d), "50", "bmm");
    }
    EXPECT_THAT(loaded(text).run.points, SizeIs(20'000));
}

TEST(CookbookLog, ComparedWithItselfIsSame) {
    const auto run = loaded(one_block).run;
    EXPECT_EQ(compare(run, run).count(Verdict::same), 1U);
    EXPECT_THAT(compare(run, run).differences, IsEmpty());
}

}  // namespace
}  // namespace headroom
