// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/run/run.h"

namespace headroom::cli {

/// A short table: for each head count (and alignment, where there are several) how many points
/// were measured, and its best and worst throughput and where, with their headroom under the roof
/// where that is known and their burst where it was measured; then how many points of each kind
/// there are, of those that were not measured the first, and why; and how many have each flag.
std::string run_summary(const Run& run);

}  // namespace headroom::cli
