// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/device/telemetry.h"
#include "kernels/cpu/cpu_load.h"
#include "kernels/cpu/cpu_sensors.h"
#include "kernels/cpu/system_files.h"

namespace headroom {

/// The state of the cores in use, from /proc and /sys. Power is not read: RAPL counts energy.
/// Other programs are told by their load, not by their names.
class CpuTelemetry final : public TelemetrySource {
public:
    /// `cores` as from physical_cores(). The load is that of all their hardware threads, since the
    /// threads of a core share it.
    CpuTelemetry(SystemRoot root, std::vector<int> cores);

    TelemetryReading read() override;
    std::string unavailable_reason() const override;

private:
    SystemRoot root_;
    std::vector<int> cores_;
    CpuLoad load_;
    PackageTemperature temperature_;
    PackageEnergy energy_;
    std::optional<std::uint64_t> throttle_count_;  ///< at the last reading
    bool available_;
};

}  // namespace headroom
