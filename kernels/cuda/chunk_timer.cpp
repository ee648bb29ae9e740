// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/chunk_timer.h"

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
    if (auto done = check(cudaMalloc(reinterpret_cast<void**>(&stamps_), stamps_bytes)); !done) {
        return done;
    }
    return check(cudaMallocHost(reinterpret_cast<void**>(&read_), stamps_bytes));
}

Expected<void> ChunkTimer::begin(long long calls) {
    cudaStream_t stream = session_->stream();
    if (auto done = check(cudaMemsetAsync(stamps_, 0, stamps_bytes, stream)); !done) return done;
    if (auto done = check(spin(spin_before(calls), stream)); !done) return done;
    if (auto done = check(stamp_clocks(stamps_, session_->processors(), stream)); !done) {
        return done;
    }
    return check(cudaEventRecord(begin_, stream));
}

Expected<ChunkTime> ChunkTimer::end() {
    cudaStream_t stream = session_->stream();
    auto ended = check(cudaEventRecord(end_, stream));
    if (ended) ended = check(stamp_clocks(stamps_ + 1, session_->processors(), stream));
    if (ended) {
        ended =
            check(cudaMemcpyAsync(read_, stamps_, stamps_bytes, cudaMemcpyDeviceToHost, stream));
    }
    if (ended) ended = session_->wait("computing O");
    float milliseconds = 0;
    if (ended) ended = check(cudaEventElapsedTime(&milliseconds, begin_, end_));
    if (!ended) return tl::unexpected(ended.error());
    return ChunkTime{.time = Seconds{static_cast<double>(milliseconds) / 1000},
                     .clock_mhz = clock_mhz_between(read_[0], read_[1])};
}

}  // namespace headroom
