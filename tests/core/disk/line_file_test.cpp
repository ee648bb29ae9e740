// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/line_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "core/disk/file_lock.h"
#include "support/full_disk.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::content_of;
using testing::make_file;
using testing::TemporaryFolder;

/// A line that begins with "whole" lacks nothing.
bool is_whole(std::string_view line) {
    return line.starts_with("whole");
}

std::ptrdiff_t files_in(const std::filesystem::path& folder) {
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

TEST(LineFile, IsMadeWithItsFirstLineInAFolderThatWasMissing) {
    const TemporaryFolder folder;
    ASSERT_TRUE(LineFile::create(folder / "a/b/run", "header"));
    EXPECT_EQ(content_of(folder / "a/b/run"), "header\n");
    EXPECT_EQ(files_in(folder / "a/b"), 1);
}

TEST(LineFile, LeavesNothingWhereItsFirstLineFindsNoRoom) {
    const TemporaryFolder folder;
    Expected<LineFile> made = fail(ErrorKind::io, "not tried");
    {
        const testing::FullDisk full(3);
        made = LineFile::create(folder / "run", "header");
    }
    EXPECT_EQ(made.error().message,
              "cannot write " + (folder / "run").string() + ": File too large");
    EXPECT_EQ(files_in(folder.path()), 0);
}

TEST(LineFile, HasNothingOfALineThatFoundNoRoomAndTakesItLater) {
    const TemporaryFolder folder;
    auto file = LineFile::create(folder / "run", "header");
    {
        const testing::FullDisk full(10);
        EXPECT_FALSE(file->append("0123456789"));
        EXPECT_EQ(content_of(folder / "run"), "header\n");
        EXPECT_FALSE(file->append("0123456789"));
    }
    EXPECT_EQ(content_of(folder / "run"), "header\n");
    EXPECT_TRUE(file->append("0123456789"));
    EXPECT_EQ(content_of(folder / "run"), "header\n0123456789\n");
}

TEST(LineFile, IsWrittenAgainWholeWhereAnotherProgramCutIt) {
    const TemporaryFolder folder;
    auto file = LineFile::create(folder / "run", "header");
    ASSERT_TRUE(file->append("1"));
    make_file(folder / "run", "");
    EXPECT_TRUE(file->append("2"));
    EXPECT_EQ(content_of(folder / "run"), "header\n1\n2\n");
    EXPECT_EQ(file->take_notes(),
              std::vector<std::string>{(folder / "run").string() +
                                       " was cut by another program while it was written; it is "
                                       "written again, with the whole run"});
}

TEST(LineFile, CutsOffALastLineThatWasNotWrittenToItsEnd) {
    const TemporaryFolder folder;
    make_file(folder / "run", "header\nwhole 1\ntor");
    auto file = LineFile::open(folder / "run", is_whole);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(
        file->take_notes(),
        std::vector<std::string>{(folder / "run").string() +
                                 ": the last line was not written to its end, and is cut off"});
    EXPECT_TRUE(file->append("2"));
    EXPECT_EQ(content_of(folder / "run"), "header\nwhole 1\n2\n");
}

TEST(LineFile, KeepsALastLineThatLacksItsNewlineAlone) {
    const TemporaryFolder folder;
    make_file(folder / "run", "header\nwhole 1");
    auto file = LineFile::open(folder / "run", is_whole);
    EXPECT_TRUE(file->take_notes().empty());
    EXPECT_TRUE(file->append("2"));
    EXPECT_EQ(content_of(folder / "run"), "header\nwhole 1\n2\n");
}

TEST(LineFile, IsMadeAgainWhenItWasRemoved) {
    const TemporaryFolder folder;
    auto file = LineFile::create(folder / "runs/run", "header");
    ASSERT_TRUE(file->append("1"));
    std::filesystem::remove_all(folder / "runs");
    ASSERT_TRUE(file->append("2"));
    EXPECT_EQ(content_of(folder / "runs/run"), "header\n1\n2\n");
    EXPECT_EQ(file->take_notes(),
              std::vector<std::string>{(folder / "runs/run").string() +
                                       " was removed while it was written; it is made again, with "
                                       "the whole run"});
    ASSERT_TRUE(file->append("3"));
    EXPECT_TRUE(file->take_notes().empty());
    EXPECT_TRUE(writer_of(folder / "runs/run"));
}

TEST(LineFile, LeavesAFileThatHasTakenItsName) {
    const TemporaryFolder folder;
    auto file = LineFile::create(folder / "run.headroom.jsonl", "header");
    std::filesystem::remove(folder / "run.headroom.jsonl");
    make_file(folder / "run.headroom.jsonl", "precious");
    ASSERT_TRUE(file->append("1"));
    EXPECT_EQ(content_of(folder / "run.headroom.jsonl"), "precious");
    EXPECT_EQ(file->path(), folder / "run-2.headroom.jsonl");
    EXPECT_EQ(content_of(folder / "run-2.headroom.jsonl"), "header\n1\n");
}

TEST(LineFile, IsWrittenByOneAlone) {
    const TemporaryFolder folder;
    {
        const auto first = LineFile::create(folder / "run", "header");
        const std::string me = "this headroom (pid " + std::to_string(getpid()) + ")";
        EXPECT_EQ(writer_of(folder / "run"), me);
        EXPECT_TRUE(is_written_here(folder / "run"));
        const auto second = LineFile::open(folder / "run", is_whole);
        EXPECT_EQ(second.error().message, me + " is writing " + (folder / "run").string());
    }
    EXPECT_EQ(writer_of(folder / "run"), std::nullopt);
    EXPECT_FALSE(is_written_here(folder / "run"));
    EXPECT_TRUE(LineFile::open(folder / "run", is_whole));
}

TEST(LineFile, IsNotOpenedWhereItCannotBeWritten) {
    const TemporaryFolder folder;
    EXPECT_EQ(LineFile::open(folder / "run", is_whole).error().message,
              "cannot go on with " + (folder / "run").string() + ": No such file or directory");
    EXPECT_EQ(LineFile::open(folder.path(), is_whole).error().message,
              "cannot go on with " + folder.path().string() + ": Is a directory");
}

}  // namespace
}  // namespace headroom
