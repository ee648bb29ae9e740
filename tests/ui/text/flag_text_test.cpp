// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/flag_text.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

TEST(FlagText, NeverShowsTheRawNameOfAFlagItKnows) {
    for (const auto& [name, caution, doubtful, in_verdict] : known_flags()) {
        const FlagText text = flag_text(name);
        EXPECT_FALSE(text.label.contains(QStringLiteral("flag"))) << name;
        EXPECT_FALSE(text.label.contains(QLatin1Char('-'))) << name;
        EXPECT_TRUE(text.meaning.endsWith(QLatin1Char('.'))) << name;
    }
}

TEST(FlagText, AsksForCautionWhereTheNumberIsNotToBeTakenAsItStands) {
    for (const char* name : {flag::cache_resident, flag::throttled, flag::drift, flag::above_roof,
                             flag::disturbed, flag::output_changed}) {
        EXPECT_TRUE(flag_text(name).caution) << name;
    }
    for (const char* name : {flag::power_capped, flag::remeasured, flag::cache_unknown}) {
        EXPECT_FALSE(flag_text(name).caution) << name;
    }
}

TEST(FlagText, QuotesAFlagItDoesNotKnowAndAsksForCaution) {
    EXPECT_EQ(flag_text("noisy").label, QStringLiteral("unknown flag \"noisy\""));
    EXPECT_TRUE(flag_text("noisy").caution);
}

TEST(FlagText, ADriftIsMoreThanBothOnePercentAndTheNoise) {
    const QString meaning = flag_text(flag::drift).meaning;
    EXPECT_TRUE(meaning.contains(QStringLiteral("more than 1 %"))) << meaning.toStdString();
    EXPECT_TRUE(meaning.contains(QStringLiteral("the two 95 % intervals are apart")))
        << meaning.toStdString();
}

TEST(CautionLabels, LeaveOutWhatIsNormal) {
    Point point = measured_point(32, 2048, 80);
    point.flags = {"power-capped", "throttled", "remeasured", "drift"};
    EXPECT_EQ(caution_labels(point),
              (QStringList{QStringLiteral("throttled"), QStringLiteral("device drifted")}));
}

}  // namespace
}  // namespace headroom
