// SPDX-License-Identifier: GPL-3.0-or-later
// Run files of any size a run can have are read; junk of any size is refused unread.
#include <gtest/gtest.h>

#include <fstream>

#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "support/sample_run.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::TemporaryFolder;

/// The message for a file that begins so and has zeros to that size, without its folder.
std::string size_fault(const std::string& begins, std::uintmax_t size, const std::string& name) {
    const TemporaryFolder folder;
    testing::make_file(folder / name, begins);
    std::filesystem::resize_file(folder / name, size);
    const auto loaded = read_run(folder / name);
    if (loaded) return "no fault";
    return loaded.error().message.substr(folder.path().string().size() + 1);
}

TEST(RunFileSize, ARunMayBeLargerThanATable) {
    const TemporaryFolder folder;
    std::ofstream file(folder / "run.headroom.jsonl");
    file << to_json(testing::sample_header()).dump() << '\n';
    // Seventy points in lines of 4 MB, as of the most samples.
    const std::string samples(4'000'000, ' ');
    for (std::int64_t i = 1; i <= 70; ++i) {
        file << to_json(testing::measured_point(12, 768 * i)).dump() << samples << '\n';
    }
    file.close();
    ASSERT_GT(std::filesystem::file_size(folder / "run.headroom.jsonl"), 256U << 20U);
    const auto loaded = read_run(folder / "run.headroom.jsonl");
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.points.size(), 70U);
}

TEST(RunFileSize, AGigabyteOfJunkIsRefused) {
    constexpr std::uintmax_t gigabyte = 1ULL << 30U;
    EXPECT_EQ(size_fault("junk", gigabyte, "junk.csv"),
              "junk.csv is larger than 268435456 bytes: not a file of ours");
    EXPECT_EQ(size_fault("{", gigabyte, "junk.headroom.jsonl"),
              "junk.headroom.jsonl:1: the line is longer than 4194304 bytes: not one of ours");
    EXPECT_EQ(size_fault(to_json(testing::sample_header()).dump() + "\n", gigabyte,
                         "begun.headroom.jsonl"),
              "begun.headroom.jsonl:2: the line is longer than 4194304 bytes: not one of ours");
}

TEST(RunFileSize, EndlessInterruptionsAreRefused) {
    const TemporaryFolder folder;
    std::ofstream file(folder / "run.headroom.jsonl");
    file << to_json(testing::sample_header()).dump() << '\n';
    for (int i = 0; i <= 100'000; ++i) file << R"({"resumed_utc":"T","after_points":0})" << '\n';
    file.close();
    EXPECT_EQ(read_run(folder / "run.headroom.jsonl").error().message,
              (folder / "run.headroom.jsonl").string() +
                  ":100002: a run has at most 100000 lines beside its points");
}

TEST(RunFileSize, MoreThanARunCanHaveIsRefused) {
    EXPECT_EQ(size_fault("{", (4ULL << 30U) + 1, "junk.headroom.jsonl"),
              "junk.headroom.jsonl is larger than 4294967296 bytes: not a file of ours");
}

}  // namespace
}  // namespace headroom
