// SPDX-License-Identifier: GPL-3.0-or-later
// The runs in resources/runs, which the README shows.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/formats/run_file.h"

namespace headroom {
namespace {

std::vector<std::filesystem::path> shipped() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(HEADROOM_SHIPPED_RUNS)) {
        if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
    }
    return files;
}

TEST(ShippedRuns, AreThere) {
    EXPECT_GE(shipped().size(), 4U);
}

TEST(ShippedRuns, AreWholeAndOfAGpu) {
    for (const auto& file : shipped()) {
        const auto loaded = read_run_file(file);
        ASSERT_TRUE(loaded) << file << ": " << loaded.error().message;
        const headroom::Run& run = loaded->run;
        EXPECT_EQ(run.header.device.backend, "cuda") << file;
        EXPECT_EQ(run.header.protocol, protocol_name) << file;
        EXPECT_EQ(std::ssize(run.points), run.header.planned_points) << file;
        for (const Point& point : run.points) EXPECT_TRUE(point.measurement) << file;
        for (const std::string& argument : run.header.command_line) {
            EXPECT_FALSE(argument.starts_with('/')) << file << ": of another machine";
        }
    }
}

}  // namespace
}  // namespace headroom
