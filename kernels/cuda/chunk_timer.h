// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/device/backend.h"
#include "kernels/cuda/cuda_session.h"
#include "kernels/cuda/sm_clock.h"

namespace headroom {

/// Times what is queued between begin() and end() by the device's own clock.
///
/// On the stream: a spin, so that the host gets ahead, where the device is not busy anyway; the
/// clocks' stamp; the begin event; what is timed; the end event; the other stamp. Neither spin nor
/// stamps are between the events.
class ChunkTimer {
public:
    /// device or out_of_memory.
    static Expected<std::shared_ptr<ChunkTimer>> make(std::shared_ptr<CudaSession> session);
    ~ChunkTimer();
    ChunkTimer(const ChunkTimer&) = delete;
    ChunkTimer& operator=(const ChunkTimer&) = delete;

    /// `calls`: how many the host will make until end(). With `patience` above 1 the device spins
    /// in any case, and so many times as long.
    Expected<void> begin(long long calls, int patience = 1);
    /// Before the host queues a launch: whether the device has nothing left to do, so that the host
    /// is behind it. To be asked now and then, for each answer takes the host a microsecond.
    bool device_waits();
    /// Queues the end of the chunk. What is queued after it is not timed.
    Expected<void> end();
    /// Waits for the end, and gives the chunk's time, its clock, and the time between the end of
    /// the chunk before and this one but for what was queued there: launches that took `between`.
    Expected<ChunkTime> read(Seconds between = Seconds::zero());

private:
    explicit ChunkTimer(std::shared_ptr<CudaSession> session);
    Expected<void> set_up();
    Expected<void> check(cudaError_t error);

    std::shared_ptr<CudaSession> session_;
    cudaEvent_t begin_ = nullptr;
    cudaEvent_t end_ = nullptr;
    cudaEvent_t stamped_ = nullptr;
    int patience_ = 1;                               ///< with a host that falls behind
    std::optional<unsigned long long> last_end_ns_;  ///< by the device's clock
    SmStamp* stamps_ = nullptr;                      ///< two, in device memory
    SmStamp* read_ = nullptr;  ///< the same in host memory that the device can write to
};

}  // namespace headroom
