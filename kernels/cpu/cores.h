// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kernels/cpu/system_files.h"

namespace headroom {

/// The CPUs that the calling thread may run on, rising; at least one.
std::vector<int> allowed_cpus();

/// One CPU for each physical core that has an allowed one (its first allowed hardware thread), at
/// most as many as the control groups' quota gives whole processors; at least one. Rising.
std::vector<int> physical_cores(const SystemRoot& root, const std::vector<int>& allowed);

/// All hardware threads of the cores that `cpus` belong to; rising.
std::vector<int> hardware_threads(const SystemRoot& root, const std::vector<int>& cpus);

/// Lets the calling thread run on `cpus` only. False where the system refuses.
bool run_on(const std::vector<int>& cpus);

}  // namespace headroom
