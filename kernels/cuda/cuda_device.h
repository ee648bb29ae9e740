// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/device/backend.h"
#include "kernels/cuda/chunk_timer.h"
#include "kernels/cuda/cuda_arena.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {

/// What is known of CUDA device `index` without a context on it, which would take half a gigabyte
/// of its memory, and a GPU in exclusive-process mode from everybody else.
DeviceInfo cuda_device_info(int index);

/// One NVIDIA GPU.
class CudaDevice final : public Device {
public:
    CudaDevice(std::shared_ptr<CudaSession> session, std::shared_ptr<ChunkTimer> timer);

    DeviceInfo info() const override;
    Expected<std::uint64_t> memory_free() const override;
    Expected<std::uint64_t> bytes_needed(const WorkloadRequest& request) const override;
    Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                std::stop_token stop) override;
    Expected<std::unique_ptr<Workload>> prepare_given(const WorkloadRequest& request,
                                                      const GivenInputs& inputs) override;
    Expected<std::unique_ptr<Stream>> prepare_stream(std::uint64_t bytes) override;
    std::unique_ptr<TelemetrySource> telemetry() const override;

private:
    /// Whether the request can be met, apart from memory.
    Expected<void> takes(const WorkloadRequest& request) const;
    Expected<std::unique_ptr<Workload>> finish(const WorkloadRequest& request);

    std::shared_ptr<CudaSession> session_;
    std::shared_ptr<ChunkTimer> timer_;
    std::shared_ptr<CudaArena> arena_;
    std::string uuid_;
};

}  // namespace headroom
