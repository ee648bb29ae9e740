// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/measure/conditions.h"
#include "core/run/measure_settings.h"

namespace headroom {

/// Times a chunk, and refuses a time that is not positive and finite (device): nothing could be
/// computed from it, and a loop that waits for time to pass would not end. Else the workload's
/// own error.
Expected<ChunkTime> time_chunk(Workload& workload, const Chunk& chunk);

/// What warming a workload up gave.
struct WarmUp {
    Seconds spent{};   ///< in launches, by the device's clock
    Seconds launch{};  ///< the time of one launch: the shortest seen, as the first ones are slow
};

/// Launches until `time` has passed, and at least twice. cancelled when the checkpoint answers
/// false; or the device's error.
Expected<WarmUp> warm_up(Workload& workload, Seconds time, const Checkpoint& checkpoint);

/// A chunk for launches that take `launch`: as many as fill `time`, as one graph where a launch
/// takes under 20 us (there the host's part of queueing one, some 2 to 5 us, would be seen).
///
/// A graph fills 4 x `time`, so that its own start, some microseconds, is not seen, in whole rounds
/// over the `sets`, so that every chunk begins at the first set and one graph serves all. So does
/// one that is made because the host was seen behind the device.
Chunk choose_chunk(Seconds launch, Seconds time, int sets, bool host_behind = false);

/// The chunk for a warmed-up workload: choose_chunk(), tried, and lengthened where launches turn
/// out shorter back to back than they did alone; a graph where the host does not keep ahead of the
/// device. Adds what it takes to `warm.spent`. Without a
/// trial where one launch fills `time`.
Expected<Chunk> calibrate_chunk(Workload& workload, WarmUp& warm, Seconds time,
                                const Checkpoint& checkpoint);

}  // namespace headroom
