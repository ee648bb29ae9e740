// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_buffer.h"

#include <gtest/gtest.h>

#include <sstream>

namespace headroom::cli {
namespace {

TEST(TerminalBuffer, WritesNothingThatATerminalObeys) {
    std::ostringstream stream;
    {
        const TerminalBuffer buffer(stream, true);
        stream << "kernel \x1b[31mred" << '\x07' << "\n" << std::flush;
    }
    EXPECT_EQ(stream.str(), "kernel \\x1b[31mred\\x07\n");
}

TEST(TerminalBuffer, LetsTheLineOfProgressBeginAgain) {
    std::ostringstream stream;
    {
        const TerminalBuffer buffer(stream, true);
        stream << back_to_the_left << "3 of 4" << back_to_the_left << "4 of 4\n";
    }
    EXPECT_EQ(stream.str(), "\r\x1b[K3 of 4\r\x1b[K4 of 4\n");
}

TEST(TerminalBuffer, LetsNothingElseBeginALineAgain) {
    std::ostringstream stream;
    {
        const TerminalBuffer buffer(stream, true);
        stream << "wrong\r\x1b[Kall fine\n";
    }
    EXPECT_EQ(stream.str(), "wrong\\x0d\\x1b[Kall fine\n");
}

TEST(TerminalBuffer, ClearsTheLineInAFileTooWhereAProgramAsksForIt) {
    std::ostringstream stream;
    stream << back_to_the_left << "3 of 4";
    EXPECT_EQ(stream.str(), "\r\x1b[K3 of 4");
}

TEST(TerminalBuffer, LeavesWhatGoesToAFileAsItIs) {
    std::ostringstream stream;
    {
        const TerminalBuffer buffer(stream, false);
        stream << "\x1b[31mred\n";
    }
    EXPECT_EQ(stream.str(), "\x1b[31mred\n");
}

TEST(TerminalBuffer, TearsNoCharacter) {
    std::ostringstream stream;
    {
        const TerminalBuffer buffer(stream, true);
        stream << '\xc2' << '\xb7' << "\n";
    }
    EXPECT_EQ(stream.str(), "·\n");
}

}  // namespace
}  // namespace headroom::cli
