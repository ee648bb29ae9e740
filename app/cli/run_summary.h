// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/run.h"

namespace headroom::cli {

/// A short table: for each head count (and alignment, where there are several) its number of
/// measured points, and its highest and lowest throughput and where; then how many points were
/// skipped, wrong or failed, with each reason once.
std::string run_summary(const Run& run);

}  // namespace headroom::cli
