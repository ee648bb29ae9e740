// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/capitalized.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(CapitalizedSentence, BeginsWithACapital) {
    EXPECT_EQ(capitalized_sentence(QStringLiteral("a point failed")),
              QStringLiteral("A point failed"));
    EXPECT_EQ(capitalized_sentence(QString::fromUtf8("über der Grenze")),
              QString::fromUtf8("Über der Grenze"));
    EXPECT_EQ(capitalized_sentence(QString()), QString());
}

TEST(CapitalizedSentence, LeavesNamesAsTheyAre) {
    for (const char* text : {"cuda:0 cannot be used", "/tmp/run is there", "run.jsonl: line 3",
                             "headroom-cli is not there"}) {
        EXPECT_EQ(capitalized_sentence(QLatin1StringView(text)), QLatin1StringView(text));
    }
}

}  // namespace
}  // namespace headroom
