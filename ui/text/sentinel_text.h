// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// What the log says of the newest of a run's sentinels: its throughput, and how it differs from
/// the one before.
QString sentinel_text(const std::vector<Sentinel>& sentinels);

/// What the log says when the points first … last (counted from 0) have got a flag; for a drift
/// also by how much the last two sentinels differ.
QString marked_text(std::size_t first, std::size_t last, const std::string& flag,
                    const std::vector<Sentinel>& sentinels);

}  // namespace headroom
