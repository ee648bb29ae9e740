// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend.h"
#include "core/error.h"

namespace headroom {

/// Times a chunk, and refuses a time that is not positive and finite (device): nothing could be
/// computed from it, and a loop that waits for time to pass would not end. Else the workload's
/// own error.
Expected<ChunkTime> time_chunk(Workload& workload, const Chunk& chunk);

}  // namespace headroom
