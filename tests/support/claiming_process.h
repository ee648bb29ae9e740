// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <signal.h>  // NOLINT(modernize-deprecated-headers): kill() is POSIX, not C++
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>

#include "core/session/device_claim.h"

namespace headroom::testing {

/// Another process that measures on the device for as long as this lives.
class ClaimingProcess {
public:
    ClaimingProcess(const std::filesystem::path& folder, const DeviceInfo& device) {
        std::array<int, 2> ready{};
        EXPECT_EQ(pipe(ready.data()), 0);
        pid_ = fork();
        if (pid_ == 0) {
            const DeviceClaim claim(folder, device);
            static_cast<void>(!write(ready[1], "x", 1));
            while (true) pause();
        }
        close(ready[1]);
        char byte = 0;
        EXPECT_EQ(read(ready[0], &byte, 1), 1);
        close(ready[0]);
    }
    ClaimingProcess(const ClaimingProcess&) = delete;
    ClaimingProcess& operator=(const ClaimingProcess&) = delete;
    ~ClaimingProcess() {
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
    }

private:
    pid_t pid_ = 0;
};

}  // namespace headroom::testing
