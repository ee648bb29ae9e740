// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "ui/text/language.h"

namespace headroom {
namespace {

TEST(DateText, IsForAPersonAndSaysUtc) {
    EXPECT_EQ(date_text("2026-01-31T12:00:09Z"), QStringLiteral("31 January 2026, 12:00 UTC"));
}

TEST(DateText, IsInTheLanguageOfTheWindow) {
    const Language german(QStringLiteral("de"), QLocale::c());
    EXPECT_EQ(date_text("2026-03-01T07:05:00Z"), QStringLiteral("1. März 2026, 07:05 Uhr UTC"));
}

TEST(DateText, LeavesAnotherFormAsItIs) {
    EXPECT_EQ(date_text("last Tuesday"), QStringLiteral("last Tuesday"));
    EXPECT_EQ(date_text("2026-01-31T12:00:09"), QStringLiteral("2026-01-31T12:00:09"));
    EXPECT_EQ(date_text(""), QString());
}

}  // namespace
}  // namespace headroom
