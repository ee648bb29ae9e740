// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/error.h"

namespace headroom {

/// Splits 0 … count-1 evenly into one range of neighbours for each core, and calls
/// `work(first, last)` for each (first <= i < last), on a thread of its own on that core, so that
/// memory first written there lies near it. With less than two items a core the caller does it
/// all. Waits for all. device, when the system gives no threads.
Expected<void> for_ranges(const std::vector<int>& cores, std::int64_t count,
                          const std::function<void(std::int64_t, std::int64_t)>& work);

/// Calls `work(index)` for each of the cores, on a thread of its own on that core; not before all
/// threads are there and on their cores, so that all work at the same time. Waits for all. device,
/// when the system gives no threads: then no work is done.
Expected<void> on_each_core(const std::vector<int>& cores,
                            const std::function<void(std::size_t)>& work);

}  // namespace headroom
