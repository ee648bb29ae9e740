// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/folder_check.h"

#include <gtest/gtest.h>

#include "support/full_disk.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

TEST(FolderCheck, MakesTheFolderAndLeavesItEmpty) {
    const testing::TemporaryFolder folder;
    EXPECT_TRUE(check_folder_takes_files(folder / "a/b"));
    EXPECT_TRUE(std::filesystem::is_empty(folder / "a/b"));
}

TEST(FolderCheck, SaysWhyNoFileCanBeMadeThere) {
    EXPECT_EQ(check_folder_takes_files("/proc/self").error().message,
              "cannot write files in /proc/self: No such file or directory");
}

TEST(FolderCheck, SaysThatTheDiskIsFullAndLeavesNothing) {
    const testing::TemporaryFolder folder;
    Expected<void> checked;
    {
        const testing::FullDisk full(1000);
        checked = check_folder_takes_files(folder.path());
    }
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().message,
              "cannot write files in " + folder.path().string() + ": File too large");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

}  // namespace
}  // namespace headroom
