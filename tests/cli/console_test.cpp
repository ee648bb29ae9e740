// SPDX-License-Identifier: GPL-3.0-or-later
// What of foreign text reaches a person who reads the terminal.
#include "app/cli/console.h"

#include <gtest/gtest.h>

#include <sstream>

#include "app/cli/json_line.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {
namespace {

TEST(Console, NoLineOfAMessageLooksLikeOneOfTheProgram) {
    std::ostringstream out;
    std::ostringstream err;
    report({.out = out, .err = err}, {ErrorKind::format, "no data type \"fp\nnote: all is well\""});
    EXPECT_EQ(err.str(), "headroom-cli: no data type \"fp\n  note: all is well\"\n");
}

TEST(JsonLine, IsPlainAscii) {
    nlohmann::ordered_json json;
    json["name"] =
        "\xc2\x9b"
        "2J \x7f \xc3\x97";
    EXPECT_EQ(json_line(json), "{\"name\":\"\\u009b2J \\u007f \\u00d7\"}\n");
}

TEST(JsonLine, TakesWhatIsNotUtf8) {
    nlohmann::ordered_json json;
    json["name"] = "\xff";
    EXPECT_EQ(json_line(json), "{\"name\":\"\\ufffd\"}\n");
}

}  // namespace
}  // namespace headroom::cli
