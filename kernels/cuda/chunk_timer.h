// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/device/backend.h"
#include "kernels/cuda/cuda_session.h"
#include "kernels/cuda/sm_clock.h"

namespace headroom {

/// Times what is queued between begin() and end() by the device's own clock.
///
/// On the stream: a spin, so that the host gets ahead; the clocks' stamp; the begin event; what is
/// timed; the end event; the other stamp. Neither spin nor stamps are between the events.
class ChunkTimer {
public:
    /// device or out_of_memory.
    static Expected<std::shared_ptr<ChunkTimer>> make(std::shared_ptr<CudaSession> session);
    ~ChunkTimer();
    ChunkTimer(const ChunkTimer&) = delete;
    ChunkTimer& operator=(const ChunkTimer&) = delete;

    /// `calls`: how many the host will make until end().
    Expected<void> begin(long long calls);
    /// Ends the chunk, waits for it, and gives its time and clock.
    Expected<ChunkTime> end();

private:
    explicit ChunkTimer(std::shared_ptr<CudaSession> session);
    Expected<void> set_up();
    Expected<void> check(cudaError_t error);

    std::shared_ptr<CudaSession> session_;
    cudaEvent_t begin_ = nullptr;
    cudaEvent_t end_ = nullptr;
    SmStamp* stamps_ = nullptr;  ///< two, in device memory
    SmStamp* read_ = nullptr;    ///< the same in host memory that the device can write to
};

}  // namespace headroom
