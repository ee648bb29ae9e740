// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/base/seconds.h"

namespace headroom {

/// How long the device spins before a chunk, so that the host has queued launches ahead of it when
/// it starts: 6 us for each of the `calls` that the host makes, and 30 us; at most 10 ms.
///
/// `patience` times as long for a host that was seen behind the device before.
///
/// The wait is bounded in time and never a wait for the host: the queue of launches holds about a
/// thousand, a host that finds it full waits for the device, and a device that waited for the host
/// then would wait for ever. Chunks of more calls than the queue holds start when the spin is over,
/// with the queue full.
std::chrono::nanoseconds spin_before(long long calls, int patience = 1);

/// How many launches that take `launch` are queued behind a chunk of `launches` of them, untimed,
/// so that the device is busy while the host reads the chunk's time and queues the next: as many as
/// fill 200 us. None behind a chunk so long that the gap is less than 2 % of it.
int launches_behind(int launches, Seconds launch);

/// How a chunk is replayed: a graph of `launches`, `repeats` times, then one of `rest`, which may
/// be 0. Both begin in the same set.
struct GraphPlan {
    int launches = 0;
    int repeats = 0;
    int rest = 0;

    friend bool operator==(const GraphPlan&, const GraphPlan&) = default;
};

/// The plan for `launches` (>= 1) launches of `calls` (>= 1) nodes over `sets` (>= 1) sets: one
/// graph up to 4096 nodes; beyond that graphs of whole rounds of the sets.
GraphPlan graph_plan(int launches, int sets, int calls);

}  // namespace headroom
