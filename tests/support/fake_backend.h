// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/device/backend.h"

namespace headroom::testing {

/// What the fake device does; set before the device is opened. Every hook may be called from the
/// runner's thread.
struct FakeScript {
    /// Device time of one launch of a shape; by default work at 1 TFLOP/s.
    std::function<Seconds(const Shape&)> launch_time{};
    /// Called at each launch and each prepare; may block, to hold a run where a test wants it.
    std::function<void()> on_launch{};
    std::function<void(const WorkloadRequest&)> on_prepare{};
    /// The error of prepare() for a shape, or nothing.
    std::function<std::optional<Error>(const Shape&)> prepare_error{};
    /// The error of time_launches() for a shape, or nothing.
    std::function<std::optional<Error>(const Shape&)> launch_error{};
    /// The output is right unless this says no for the shape.
    std::function<bool(const Shape&)> output_right{};
    /// The clock that a chunk was timed at, MHz; by default the device does not tell.
    std::function<double()> clock_mhz{};
    /// What telemetry reads; by default nothing but the time.
    std::function<TelemetryReading()> telemetry{};
    /// Bytes a second of the stream.
    double bandwidth = 1e11;
    /// Bits that O's checksum changes by after that many chunks; 0: never.
    int checksum_changes_after = 0;
    std::vector<std::string> other_processes{};
    /// Time of a launch with each candidate algorithm; empty: there is nothing to choose.
    std::map<std::string, Seconds> candidates{};
    /// The error of a launch with a candidate algorithm, or nothing.
    std::function<std::optional<Error>(const std::string&)> candidate_error{};
    /// Candidates that are listed, and refused when chosen.
    std::set<std::string> refused_candidates{};
    /// The error of prepare_stream(), or nothing.
    std::optional<Error> stream_error{};
    std::uint64_t memory_free = 1ULL << 40U;
};

/// The device "fake:0" (or what `info` says): kernels "fake" (fp32, bf16, fp16) and "slow" (fp32).
DeviceInfo fake_device_info();

/// A device made of plain arithmetic: P uniform rows 1/s, V all ones, so that O is all ones.
class FakeBackend final : public Backend {
public:
    explicit FakeBackend(FakeScript script = {},
                         std::vector<DeviceInfo> devices = {fake_device_info()});

    std::string_view name() const override { return name_; }
    std::vector<DeviceInfo> devices() override { return devices_; }
    Expected<std::unique_ptr<Device>> open(std::string_view id) override;

private:
    FakeScript script_;
    std::vector<DeviceInfo> devices_;
    std::string name_;
};

/// Backends with one FakeBackend.
Backends fake_backends(FakeScript script = {},
                       std::vector<DeviceInfo> devices = {fake_device_info()});

}  // namespace headroom::testing
