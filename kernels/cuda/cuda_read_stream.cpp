// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_read_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "kernels/cuda/device_kernels.h"

namespace headroom {

CudaReadStream::CudaReadStream(std::uint64_t bytes, std::shared_ptr<CudaSession> session,
                               std::shared_ptr<ChunkTimer> timer)
    : bytes_(bytes), session_(std::move(session)), timer_(std::move(timer)) {}

CudaReadStream::~CudaReadStream() {
    if (data_ != nullptr) cudaFree(data_);
}

Expected<std::unique_ptr<CudaReadStream>> CudaReadStream::make(std::uint64_t bytes,
                                                               std::shared_ptr<CudaSession> session,
                                                               std::shared_ptr<ChunkTimer> timer) {
    if (bytes > std::numeric_limits<std::uint64_t>::max() - read_granule) {
        return fail(ErrorKind::out_of_memory, fmt::format("there are no {} bytes to read", bytes));
    }
    const std::uint64_t granules =
        std::max<std::uint64_t>(1, (bytes + read_granule - 1) / read_granule);
    std::unique_ptr<CudaReadStream> stream(
        new CudaReadStream(granules * read_granule, std::move(session), std::move(timer)));
    if (auto ready = stream->set_up(); !ready) return tl::unexpected(ready.error());
    return stream;
}

Expected<void> CudaReadStream::set_up() {
    const cudaError_t allocated = cudaMalloc(&data_, bytes_);
    if (allocated != cudaSuccess) {
        data_ = nullptr;
        cudaGetLastError();
        return session_->health().check(allocated, "allocating what is to be read");
    }
    const FillFormat format{
        .type = DataType::fp32, .data = InputData::uniform, .seed = default_seed};
    auto filled = session_->health().check(
        fill_values(data_, format, 0, static_cast<std::int64_t>(bytes_ / sizeof(float)),
                    session_->stream()),
        "filling what is to be read");
    // Once unmeasured: the first launch may load the kernel.
    if (filled) filled = read_once();
    if (filled) filled = session_->wait("filling what is to be read");
    return filled;
}

Expected<void> CudaReadStream::read_once() {
    return session_->health().check(
        read_all(data_, bytes_, session_->processors(), static_cast<unsigned*>(session_->scratch()),
                 session_->stream()),
        "reading memory");
}

Expected<Seconds> CudaReadStream::time_passes(int passes) {
    if (passes < 1) {
        return fail(ErrorKind::invalid_input, fmt::format("{} passes cannot be timed", passes));
    }
    if (auto begun = timer_->begin(passes); !begun) return tl::unexpected(begun.error());
    for (int i = 0; i < passes; ++i) {
        if (auto done = read_once(); !done) return tl::unexpected(done.error());
    }
    if (auto ended = timer_->end(); !ended) return tl::unexpected(ended.error());
    const auto taken = timer_->read();
    if (!taken) return tl::unexpected(taken.error());
    return taken->time;
}

}  // namespace headroom
