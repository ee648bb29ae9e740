// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using Records = std::vector<CsvRecord>;

TEST(ParseCsv, TakesBothLineEnds) {
    EXPECT_EQ(*parse_csv("a,b\r\nc,d\n"), (Records{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(*parse_csv("a,b\nc,d"), (Records{{"a", "b"}, {"c", "d"}}));
}

TEST(ParseCsv, TakesQuotedFields) {
    EXPECT_EQ(*parse_csv("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\n"),
              (Records{{"a,b", "say \"no\"", "two\nlines"}}));
}

TEST(ParseCsv, KeepsEmptyFields) {
    EXPECT_EQ(*parse_csv(",a,\r\n"), (Records{{"", "a", ""}}));
    EXPECT_EQ(*parse_csv("a,"), (Records{{"a", ""}}));
    EXPECT_EQ(*parse_csv(""), Records{});
}

TEST(ParseCsv, NamesTheLineOfABadQuote) {
    EXPECT_EQ(parse_csv("a\nb,\"c\nd").error().message, "2: a quote is opened and never closed");
    EXPECT_EQ(parse_csv("a\nb\"c").error().message,
              "2: a quote or carriage return stands within a field");
    EXPECT_EQ(parse_csv("\"a\"b").error().message,
              "1: a quote or carriage return stands within a field");
}

TEST(FormatCsvRecord, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(format_csv_record({"plain", "a,b", "say \"no\"", "two\nlines", ""}),
              "plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
}

}  // namespace
}  // namespace headroom
