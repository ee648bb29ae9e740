// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foreign_text.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TEST(ForeignText, LeavesPlainTextAsItIs) {
    EXPECT_EQ(foreign_text(text("NVIDIA H100 · µ")), text("NVIDIA H100 · µ"));
}

TEST(ForeignText, IsolatesWhatIsWrittenFromRightToLeft) {
    EXPECT_EQ(foreign_text(text("מעבד")), text("\u2068מעבד\u2069"));
}

TEST(ForeignText, TakesOutControlsOfDirectionAndBreaksOfLines) {
    EXPECT_EQ(foreign_text(text("a\u202Eb\nc")), text("ab c"));
}

TEST(Shortened, LeavesOutTheMiddle) {
    EXPECT_EQ(shortened(text("abcdefghij"), 5), text("ab…ij"));
    EXPECT_EQ(shortened(text("abcde"), 5), text("abcde"));
}

TEST(Shortened, SplitsNoCharacterOfTwoUnits) {
    // U+1D11E, a clef, takes two units.
    EXPECT_EQ(shortened(text("a𝄞bcd𝄞e"), 5), text("a…e"));
}

TEST(WithShortWords, ShortensWordsAndNotLines) {
    EXPECT_EQ(with_short_words(text("one two three\nabcdefghij"), 5), text("one two three\nab…ij"));
}

}  // namespace
}  // namespace headroom
