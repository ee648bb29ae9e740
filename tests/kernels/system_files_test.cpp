// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/system_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fake_system.h"

namespace headroom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(SystemFiles, ReadsAFileWithoutItsLastLineBreak) {
    const testing::FakeSystem system;
    system.write("sys/size", "32768K\n");
    EXPECT_EQ(read_system_file(system.root(), "sys/size"), "32768K");
}

TEST(SystemFiles, AMissingFileIsNothing) {
    const testing::FakeSystem system;
    EXPECT_EQ(read_system_file(system.root(), "sys/size"), std::nullopt);
    EXPECT_EQ(read_system_number(system.root(), "sys/size"), std::nullopt);
}

TEST(SystemFiles, ANumberIsTheWholeFile) {
    const testing::FakeSystem system;
    system.write("number", "65536\n");
    system.write("word", "max\n");
    system.write("list", "1-2\n");
    system.write("negative", "-1\n");
    EXPECT_EQ(read_system_number(system.root(), "number"), 65536U);
    EXPECT_EQ(read_system_number(system.root(), "word"), std::nullopt);
    EXPECT_EQ(read_system_number(system.root(), "list"), std::nullopt);
    EXPECT_EQ(read_system_number(system.root(), "negative"), std::nullopt);
}

TEST(SystemFiles, FindsAFieldByItsWholeKey) {
    const std::string text = "model\t\t: 17\nmodel name\t: AMD EPYC\ncache : 5 \n";
    EXPECT_EQ(find_field(text, "model name"), "AMD EPYC");
    EXPECT_EQ(find_field(text, "cache"), "5");
    EXPECT_EQ(find_field(text, "cach"), std::nullopt);
    EXPECT_EQ(find_field("inactive_file_dirty 1\ninactive_file 7", "inactive_file"), "7");
}

TEST(SystemFiles, ACpuListHasRangesAndSingles) {
    EXPECT_THAT(parse_cpu_list("0-3,8"), ElementsAre(0, 1, 2, 3, 8));
    EXPECT_THAT(parse_cpu_list("5"), ElementsAre(5));
}

TEST(SystemFiles, WhatIsNoCpuListIsLeftOut) {
    EXPECT_THAT(parse_cpu_list(""), IsEmpty());
    EXPECT_THAT(parse_cpu_list("a-3,2"), ElementsAre(2));
    EXPECT_THAT(parse_cpu_list("0-99999999999"), IsEmpty());
}

}  // namespace
}  // namespace headroom
