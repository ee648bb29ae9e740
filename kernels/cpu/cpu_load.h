// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "kernels/cpu/system_files.h"

namespace headroom {

/// Which share of some CPUs others than this process keep busy: other programs, the system's
/// interrupts, and a hypervisor that gives the time to other guests (steal).
///
/// From /proc/stat, less this process's own time from /proc/self/stat; what its threads do on
/// other CPUs makes the share look smaller.
class CpuLoad {
public:
    /// `cpus`: hardware threads.
    CpuLoad(SystemRoot root, std::vector<int> cpus);

    /// The share, 0 … 1, over the last half second or since the reading before, if that is longer
    /// ago: the system counts in hundredths of a second. Nothing at the first reading, and where
    /// the system does not tell.
    std::optional<double> read();

private:
    /// In the system's clock ticks.
    struct Ticks {
        std::int64_t busy = 0;  ///< of the CPUs
        std::int64_t all = 0;
        std::int64_t own = 0;  ///< of this process
    };
    std::optional<Ticks> ticks() const;

    SystemRoot root_;
    std::vector<int> cpus_;
    std::deque<Ticks> readings_;  ///< of the last half second, and one before
};

}  // namespace headroom
