// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timed_chunk.h"

#include <cmath>

namespace headroom {

Expected<ChunkTime> time_chunk(Workload& workload, const Chunk& chunk) {
    auto timed = workload.time_launches(chunk);
    if (timed && !(std::isfinite(timed->time.count()) && timed->time > Seconds::zero())) {
        return fail(ErrorKind::device,
                    "the device's clock gave no positive time for a launch; the point cannot be "
                    "measured");
    }
    return timed;
}

}  // namespace headroom
