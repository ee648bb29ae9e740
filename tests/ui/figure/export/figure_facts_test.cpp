// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/figure_facts.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

QString fact(const FigureFacts& facts, const QString& name) {
    for (const auto& [key, value] : facts) {
        if (key == name) return value;
    }
    return QStringLiteral("(none)");
}

TEST(FigureFacts, SayWhatWasMeasuredWhereAndWithWhat) {
    headroom::Run run = sample_run({12, 24});
    run.header.device.facts = {{"driver", "550.54"}};
    const FigureFacts facts = figure_facts(run, "/data/night run.headroom.jsonl");
    EXPECT_EQ(fact(facts, QStringLiteral("Title")),
              QStringLiteral("Attention over Values (h/a = 64)"));
    EXPECT_EQ(fact(facts, QStringLiteral("Device")), QStringLiteral("NVIDIA H100 80GB HBM3"));
    EXPECT_EQ(fact(facts, QStringLiteral("Kernel")), QStringLiteral("cublas"));
    EXPECT_EQ(fact(facts, QStringLiteral("Sweep")),
              QStringLiteral("heads 12,24 hidden 0:16384 align 64 batch 4 seq 2048 type fp16 "
                             "data softmax seed %1")
                  .arg(default_seed));
    EXPECT_EQ(fact(facts, QStringLiteral("Measured with")),
              QStringLiteral("Headroom 0.1.0 (1a2b3c4)"));
    EXPECT_EQ(fact(facts, QStringLiteral("Measured at")), QStringLiteral("2026-01-31T12:00:00Z"));
    EXPECT_EQ(fact(facts, QStringLiteral("Command line")),
              QStringLiteral("headroom-cli run --heads 12,24"));
    EXPECT_EQ(fact(facts, QStringLiteral("Run file")), QStringLiteral("night run.headroom.jsonl"));
    EXPECT_EQ(fact(facts, QStringLiteral("Device driver")), QStringLiteral("550.54"));
}

TEST(FigureFacts, SayByWhichProtocolInWhichModeAndRegime) {
    headroom::Run run = sample_run({12});
    run.header.protocol = "headroom-1";
    run.header.settings = MeasureSettings::for_mode(MeasureMode::publish);
    run.header.settings.regime = RegimeChoice::both;
    const FigureFacts facts = figure_facts(run, {});
    EXPECT_EQ(fact(facts, QStringLiteral("Protocol")), QStringLiteral("headroom-1"));
    EXPECT_EQ(fact(facts, QStringLiteral("Mode")), QStringLiteral("publish"));
    EXPECT_EQ(fact(facts, QStringLiteral("Regime")), QStringLiteral("both"));
    EXPECT_EQ(fact(facts, QStringLiteral("Input data")), QStringLiteral("(none)"));
}

TEST(FigureFacts, NameInputDataThatAreNotTheOperationsOwn) {
    headroom::Run run = sample_run({12});
    run.header.sweep.data = InputData::zeros;
    EXPECT_EQ(fact(figure_facts(run, {}), QStringLiteral("Input data")), QStringLiteral("zeros"));
}

TEST(FigureFacts, DoNotGuessTheModeOfARunWithoutAProtocol) {
    const FigureFacts facts = figure_facts(sample_run({12}), {});
    EXPECT_EQ(fact(facts, QStringLiteral("Mode")), QStringLiteral("(none)"));
}

TEST(FigureFacts, LeaveOutWhatIsNotKnown) {
    const FigureFacts facts = figure_facts(headroom::Run{}, {});
    EXPECT_EQ(fact(facts, QStringLiteral("Device")), QStringLiteral("(none)"));
    EXPECT_EQ(fact(facts, QStringLiteral("Run file")), QStringLiteral("(none)"));
    EXPECT_EQ(fact(facts, QStringLiteral("Command line")), QStringLiteral("(none)"));
}

TEST(FigureFacts, CallThePublishedFigureAReference) {
    EXPECT_TRUE(fact(published_figure_facts(), QStringLiteral("Description"))
                    .contains(QStringLiteral("read off the picture by eye")));
}

TEST(CommandLineText, QuotesWhatAShellWouldSplit) {
    EXPECT_EQ(command_line_text({"headroom", "--export", "my figure.png", "it's", ""}),
              QStringLiteral("headroom --export 'my figure.png' 'it'\\''s' ''"));
}

}  // namespace
}  // namespace headroom
