// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/atomic_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "support/full_disk.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::content_of;
using testing::make_file;

std::ptrdiff_t files_in(const testing::TemporaryFolder& folder) {
    return std::distance(std::filesystem::directory_iterator(folder.path()), {});
}

TEST(WriteFileAtomically, MakesAFile) {
    const testing::TemporaryFolder folder;
    ASSERT_TRUE(write_file_atomically(folder / "new.txt", "hello"));
    EXPECT_EQ(content_of(folder / "new.txt"), "hello");
    EXPECT_EQ(files_in(folder), 1);
}

TEST(WriteFileAtomically, ReplacesAFileAndKeepsItsPermissions) {
    const testing::TemporaryFolder folder;
    make_file(folder / "old.txt", "old and longer");
    chmod((folder / "old.txt").c_str(), 0640);
    ASSERT_TRUE(write_file_atomically(folder / "old.txt", "new"));
    EXPECT_EQ(content_of(folder / "old.txt"), "new");
    struct stat status {};
    stat((folder / "old.txt").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST(WriteFileAtomically, WritesThroughALink) {
    const testing::TemporaryFolder folder;
    make_file(folder / "target.txt", "old");
    std::filesystem::create_symlink(folder / "target.txt", folder / "link.txt");
    ASSERT_TRUE(write_file_atomically(folder / "link.txt", "new"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.txt"));
    EXPECT_EQ(content_of(folder / "target.txt"), "new");
}

TEST(WriteFileAtomically, OnAFullDiskLeavesTheOldFileWholeAndNoTemporary) {
    const testing::TemporaryFolder folder;
    make_file(folder / "old.txt", "old");
    Expected<void> written;
    {
        const testing::FullDisk full(10);
        written = write_file_atomically(folder / "old.txt", std::string(1000, 'x'));
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::io);
    EXPECT_EQ(written.error().message,
              "cannot write " + (folder / "old.txt").string() + ": File too large");
    EXPECT_EQ(content_of(folder / "old.txt"), "old");
    EXPECT_EQ(files_in(folder), 1);
}

TEST(WriteFileAtomically, SaysWhyAFolderDoesNotDo) {
    const testing::TemporaryFolder folder;
    EXPECT_EQ(write_file_atomically(folder / "missing" / "new.txt", "x").error().message,
              "cannot write " + (folder / "missing" / "new.txt").string() +
                  ": No such file or directory");
    EXPECT_EQ(write_file_atomically(folder.path(), "x").error().message,
              "cannot write " + folder.path().string() + ": Is a directory");
}

TEST(ReadWholeFile, GivesEveryByte) {
    const testing::TemporaryFolder folder;
    make_file(folder / "file", std::string("a\0b\n", 4));
    EXPECT_EQ(*read_whole_file(folder / "file"), std::string("a\0b\n", 4));
}

TEST(ReadWholeFile, RefusesWhatIsTooLargeOrNotThere) {
    const testing::TemporaryFolder folder;
    make_file(folder / "file", "12345");
    EXPECT_EQ(read_whole_file(folder / "file", 4).error().message,
              (folder / "file").string() + " is larger than 4 bytes: not a file of ours");
    EXPECT_EQ(read_whole_file(folder / "none").error().message,
              "cannot read " + (folder / "none").string() + ": No such file or directory");
    EXPECT_EQ(read_whole_file(folder.path()).error().message,
              "cannot read " + folder.path().string() + ": Is a directory");
}

}  // namespace
}  // namespace headroom
