// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "kernels/cpu/system_files.h"

namespace headroom {

/// What the control groups of this process (version 1 or 2, its own and every one above) leave
/// it; nothing where none limits.
struct ControlGroupLimits {
    std::optional<double> cpus;                 ///< processor time per wall time
    std::optional<std::uint64_t> memory_bytes;  ///< the tightest limit
    std::optional<std::uint64_t> memory_room;   ///< limit less use, page cache not counted as use
};

/// Reads them, as of now.
ControlGroupLimits control_group_limits(const SystemRoot& root);

}  // namespace headroom
