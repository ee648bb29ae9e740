// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/chunk_timer.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/launch_ahead.h"

namespace headroom {
namespace {

constexpr std::size_t stamps_bytes = 2 * sizeof(SmStamp);

}  // namespace

ChunkTimer::ChunkTimer(std::shared_ptr<CudaSession> session) : session_(std::move(session)) {}

ChunkTimer::~ChunkTimer() {
    if (read_ != nullptr) cudaFreeHost(read_);
    if (stamps_ != nullptr) cudaFree(stamps_);
    if (begin_ != nullptr) cudaEventDestroy(begin_);
    if (end_ != nullptr) cudaEventDestroy(end_);
    if (stamped_ != nullptr) cudaEventDestroy(stamped_);
}

Expected<std::shared_ptr<ChunkTimer>> ChunkTimer::make(std::shared_ptr<CudaSession> session) {
    std::shared_ptr<ChunkTimer> timer(new ChunkTimer(std::move(session)));
    if (auto ready = timer->set_up(); !ready) return tl::unexpected(ready.error());
    return timer;
}

Expected<void> ChunkTimer::check(cudaError_t error) {
    return session_->health().check(error, "timing launches");
}

Expected<void> ChunkTimer::set_up() {
    if (auto done = check(cudaEventCreate(&begin_)); !done) return done;
    if (auto done = check(cudaEventCreate(&end_)); !done) return done;
    if (auto done = check(cudaEventCreateWithFlags(&stamped_, cudaEventDisableTiming)); !done) {
        return done;
    }
    if (auto done = check(cudaMalloc(reinterpret_cast<void**>(&stamps_), stamps_bytes)); !done) {
        return done;
    }
    return check(cudaMallocHost(reinterpret_cast<void**>(&read_), stamps_bytes));
}

Expected<void> ChunkTimer::begin(long long calls, int patience) {
    cudaStream_t stream = session_->stream();
    const bool needs_spin = device_waits() || patience > 1;
    if (auto done = check(cudaMemsetAsync(stamps_, 0, stamps_bytes, stream)); !done) return done;
    if (needs_spin) {
        if (auto done = check(spin(spin_before(calls, patience), stream)); !done) return done;
    }
    if (auto done = check(stamp_clocks(stamps_, session_->processors(), stream)); !done) {
        return done;
    }
    return check(cudaEventRecord(begin_, stream));
}

bool ChunkTimer::device_waits() {
    const cudaError_t answer = cudaStreamQuery(session_->stream());
    // "Not ready" is no error, and must not be the answer to the next question.
    if (answer == cudaErrorNotReady) cudaGetLastError();
    return answer == cudaSuccess;
}

Expected<void> ChunkTimer::end() {
    cudaStream_t stream = session_->stream();
    auto ended = check(cudaEventRecord(end_, stream));
    if (ended) ended = check(stamp_clocks(stamps_ + 1, session_->processors(), stream));
    if (ended) {
        ended =
            check(cudaMemcpyAsync(read_, stamps_, stamps_bytes, cudaMemcpyDeviceToHost, stream));
    }
    return ended ? check(cudaEventRecord(stamped_, stream)) : ended;
}

Expected<ChunkTime> ChunkTimer::read(Seconds between) {
    auto ended = session_->wait_for(stamped_, "computing O");
    float milliseconds = 0;
    if (ended) ended = check(cudaEventElapsedTime(&milliseconds, begin_, end_));
    if (!ended) return tl::unexpected(ended.error());
    const SmStamp& begun = read_[0];
    const SmStamp& over = read_[1];
    ChunkTime result{.time = Seconds{static_cast<double>(milliseconds) / 1000},
                     .clock_mhz = clock_mhz_between(begun, over)};
    if (last_end_ns_ && begun.found != 0 && begun.time_ns >= *last_end_ns_) {
        const std::chrono::nanoseconds gap{begun.time_ns - *last_end_ns_};
        result.idle = std::max(Seconds::zero(), Seconds{gap} - between);
    }
    last_end_ns_ = over.found != 0 ? std::optional(over.time_ns) : std::nullopt;
    return result;
}

}  // namespace headroom
