// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "kernels/cpu/system_files.h"

namespace headroom::testing {

/// A folder made to look like /proc and /sys, gone with the test.
class FakeSystem {
public:
    FakeSystem() {
        std::string name = (std::filesystem::temp_directory_path() / "headroom-XXXXXX").string();
        root_.path = mkdtemp(name.data());
    }
    ~FakeSystem() { std::filesystem::remove_all(root_.path); }
    FakeSystem(const FakeSystem&) = delete;
    FakeSystem& operator=(const FakeSystem&) = delete;

    void write(const std::string& path, const std::string& content) const {
        std::filesystem::create_directories((root_.path / path).parent_path());
        std::ofstream(root_.path / path) << content;
    }
    const SystemRoot& root() const { return root_; }

private:
    SystemRoot root_;
};

}  // namespace headroom::testing
