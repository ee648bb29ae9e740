// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "app/cli/command_line.h"
#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom::testing {

/// What a command line led to.
struct CliResult {
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs command lines within the process on fake devices, with folders of the test's own for data
/// and cache.
class Cli : public ::testing::Test {
protected:
    Cli() {
        setenv("XDG_DATA_HOME", (folder_ / "data").c_str(), 1);
        setenv("XDG_CACHE_HOME", (folder_ / "cache").c_str(), 1);
    }

    CliResult run(std::vector<std::string> arguments, FakeScript script = {},
                  std::vector<DeviceInfo> devices = {fake_device_info()}) const {
        arguments.insert(arguments.begin(), "headroom-cli");
        std::ostringstream out;
        std::ostringstream err;
        const auto code = cli::run_command_line(
            arguments, [&] { return fake_backends(script, devices); }, {.out = out, .err = err});
        return {static_cast<int>(code), out.str(), err.str()};
    }
    std::string file(const std::string& name) const { return (folder_ / name).string(); }

    TemporaryFolder folder_;
};

}  // namespace headroom::testing
