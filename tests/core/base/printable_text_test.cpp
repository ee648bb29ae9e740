// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable_text.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(PrintableText, LeavesTextAsItIs) {
    EXPECT_EQ(printable_text("fp32 · b = 4\n\tKopfzahl 12, 头数\n"),
              "fp32 · b = 4\n\tKopfzahl 12, 头数\n");
    EXPECT_EQ(printable_text("\xf0\x9f\x98\x80"), "\xf0\x9f\x98\x80");
    EXPECT_EQ(printable_text(""), "");
}

TEST(PrintableText, ShowsWhatATerminalWouldObey) {
    EXPECT_EQ(printable_text("\x1b[2Jred"), "\\x1b[2Jred");
    EXPECT_EQ(printable_text("\x1b]0;title\x07"), "\\x1b]0;title\\x07");
    EXPECT_EQ(printable_text("a\rb\bc\x7f"), "a\\x0db\\x08c\\x7f");
    EXPECT_EQ(printable_text(std::string_view("a\0b", 3)), "a\\x00b");
    // U+009B, the one-character form of ESC [.
    EXPECT_EQ(printable_text("\xc2\x9b"
                             "2J"),
              "\\xc2\\x9b2J");
}

TEST(PrintableLine, IsNoMoreThanAPartOfALine) {
    EXPECT_EQ(printable_line("reason\nnote: all fine\t1"), "reason\\x0anote: all fine\\x091");
    EXPECT_EQ(printable_line("fp32 · b = 4"), "fp32 · b = 4");
}

TEST(PrintableText, ShowsWhatTurnsTheDirectionOfWriting) {
    EXPECT_EQ(printable_text("\xe2\x80\xae"
                             "abc"),
              "\\xe2\\x80\\xae"
              "abc");
    EXPECT_EQ(printable_text("\xe2\x81\xa6"), "\\xe2\\x81\\xa6");
    EXPECT_EQ(printable_text("\xe2\x80\x8f"), "\\xe2\\x80\\x8f");  // the right-to-left mark
    EXPECT_EQ(printable_text("\xe2\x80\x8e"), "\\xe2\\x80\\x8e");
    EXPECT_EQ(printable_text("\xd8\x9c"), "\\xd8\\x9c");  // the Arabic letter mark
}

TEST(PrintableText, ShowsBytesThatAreNotUtf8) {
    EXPECT_EQ(printable_text("\xff"
                             "a"),
              "\\xffa");
    EXPECT_EQ(printable_text("\x9b"
                             "2J"),
              "\\x9b2J");
    EXPECT_EQ(printable_text("\xc2"), "\\xc2");
    EXPECT_EQ(printable_text("\xc0\x9b"), "\\xc0\\x9b");           // a longer form than need be
    EXPECT_EQ(printable_text("\xe0\x80\x9b"), "\\xe0\\x80\\x9b");  // the same
    EXPECT_EQ(printable_text("\xed\xa0\x80"), "\\xed\\xa0\\x80");  // a surrogate
}

}  // namespace
}  // namespace headroom
