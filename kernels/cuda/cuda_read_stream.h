// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "core/device/backend.h"
#include "kernels/cuda/chunk_timer.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {

/// A buffer in device memory that is read from one end to the other: what the memory gives to a
/// product that reads much more than it writes.
class CudaReadStream final : public Stream {
public:
    /// At least `bytes`, filled with random numbers, since zeros would cost less power and may be
    /// compressed; out_of_memory or device.
    static Expected<std::unique_ptr<CudaReadStream>> make(std::uint64_t bytes,
                                                          std::shared_ptr<CudaSession> session,
                                                          std::shared_ptr<ChunkTimer> timer);
    ~CudaReadStream() override;
    CudaReadStream(const CudaReadStream&) = delete;
    CudaReadStream& operator=(const CudaReadStream&) = delete;

    std::uint64_t bytes_per_pass() const override { return bytes_; }
    Expected<Seconds> time_passes(int passes) override;

private:
    CudaReadStream(std::uint64_t bytes, std::shared_ptr<CudaSession> session,
                   std::shared_ptr<ChunkTimer> timer);
    Expected<void> set_up();
    Expected<void> read_once();

    std::uint64_t bytes_;
    std::shared_ptr<CudaSession> session_;
    std::shared_ptr<ChunkTimer> timer_;
    void* data_ = nullptr;
};

}  // namespace headroom
