// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/device/backend.h"
#include "kernels/cpu/kernel_team.h"
#include "kernels/cpu/onednn_matmul.h"
#include "kernels/cpu/system_files.h"
#include "kernels/cpu/tensor_arena.h"

namespace headroom {

/// What is known of this machine's processors as one device, computing on `cores`.
DeviceInfo cpu_device_info(const SystemRoot& root, const std::vector<int>& cores);

/// The processors of this machine as one device, by oneDNN on one thread a physical core.
class CpuDevice final : public Device {
public:
    /// `cores` as from physical_cores().
    CpuDevice(SystemRoot root, std::vector<int> cores);

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
    /// The kernel for a request: unsupported, with what there is instead.
    Expected<OnednnMatmul> describe(const WorkloadRequest& request) const;
    /// Makes room in the arena; out_of_memory when there is not enough.
    Expected<void> make_room(const WorkloadRequest& request, std::uint64_t scratchpad);
    Expected<std::unique_ptr<Workload>> finish(const Shape& shape, OnednnMatmul matmul);

    SystemRoot root_;
    mutable KernelTeam team_;  ///< entered before oneDNN is asked anything
    std::shared_ptr<TensorArena> arena_;
};

}  // namespace headroom
