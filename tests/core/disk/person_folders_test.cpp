// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/person_folders.h"

#include <gtest/gtest.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace headroom {
namespace {

std::string folder_of(const FolderHints& hints) {
    const auto folder = person_folder(hints, ".local/share", "XDG_DATA_HOME");
    return folder ? folder->string() : folder.error().message;
}

TEST(PersonFolder, IsTheOneThatXdgNames) {
    EXPECT_EQ(folder_of({"/data", "/home/me", "/home/account"}), "/data/headroom");
}

TEST(PersonFolder, IsBelowHomeOtherwise) {
    EXPECT_EQ(folder_of({"", "/home/me", "/home/account"}), "/home/me/.local/share/headroom");
}

TEST(PersonFolder, IsBelowTheAccountsHomeWhereHomeIsNotSet) {
    EXPECT_EQ(folder_of({"", "", "/home/account"}), "/home/account/.local/share/headroom");
}

TEST(PersonFolder, IgnoresPathsThatAreNotAbsolute) {
    EXPECT_EQ(folder_of({"data", ".", "/home/account"}), "/home/account/.local/share/headroom");
}

TEST(PersonFolder, SaysWhatToSetWhereThereIsNoHome) {
    EXPECT_EQ(
        folder_of({"", "", ""}),
        "there is no home folder to keep files in: set HOME or XDG_DATA_HOME to a folder, for "
        "example XDG_DATA_HOME=/tmp/me");
}

TEST(DataFolder, AsksThePasswordDatabaseWhereHomeIsNotSet) {
    unsetenv("XDG_DATA_HOME");
    unsetenv("HOME");
    const passwd* account = getpwuid(getuid());
    if (account == nullptr) GTEST_SKIP() << "this account has no entry";
    EXPECT_EQ(data_folder()->string(), std::string(account->pw_dir) + "/.local/share/headroom");
}

}  // namespace
}  // namespace headroom
