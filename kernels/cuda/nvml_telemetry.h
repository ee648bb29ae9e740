// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/device/telemetry.h"
#include "kernels/cuda/nvml_api.h"

namespace headroom {

/// Reads a GPU's state by NVML. What NVML does not tell is absent.
class NvmlTelemetry final : public TelemetrySource {
public:
    using Clock = std::chrono::steady_clock;
    /// What the source asks of the rest of the machine; replaced in tests.
    struct Surroundings {
        std::function<Clock::time_point()> now = [] { return Clock::now(); };
        unsigned own_pid = 0;
        /// The Headroom that this process measures for, if there is one.
        std::optional<unsigned> parent_pid;
        /// The name of a process by its number, or nothing where there is none that can be seen.
        std::function<std::optional<std::string>(unsigned)> process_name;
    };
    /// This process's number and its parent's, the steady clock, and names from /proc.
    static Surroundings this_machine();

    /// The device of that UUID; `api` outlives it.
    NvmlTelemetry(const NvmlApi& api, const std::string& uuid,
                  Surroundings surroundings = this_machine());

    TelemetryReading read() override;
    /// Other programs than Headroom that compute on the GPU. Inside a container NVML tells numbers
    /// from outside of it, so that this process does not find its own: where exactly one of them
    /// has no name here, that is taken for it.
    std::vector<std::string> other_processes() override;
    std::string unavailable_reason() const override { return unavailable_reason_; }

private:
    std::optional<double> power_w() const;
    std::optional<double> energy_j(Clock::time_point now);
    std::vector<ThrottleReason> throttle() const;
    /// The share of the multiprocessors that others keep busy, asked for once a second. Nothing in
    /// between, and where this process does not find its own number among those that NVML tells,
    /// as in a container: it would take itself for another.
    std::optional<double> load_of_others(Clock::time_point now);
    std::optional<std::string> name_of(unsigned pid) const;
    std::vector<nvml::ProcessInfo> processes() const;

    const NvmlApi& api_;
    Surroundings surroundings_;
    nvml::Device device_ = nullptr;
    std::string unavailable_reason_;
    std::optional<Clock::time_point> energy_read_;
    std::optional<Clock::time_point> load_read_;
    unsigned long long load_until_us_ = 0;  ///< by NVML's clock
};

}  // namespace headroom
