// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kernels/cpu/system_files.h"

namespace headroom {

/// The mean frequency that `cpus` run at now, MHz: from cpufreq, else from /proc/cpuinfo, where a
/// virtual machine may be told a constant. Nothing where neither tells.
std::optional<double> clock_mhz(const SystemRoot& root, const std::vector<int>& cpus);

/// How often the hardware has slowed `cpus` down for heat, in all, since the system started, by
/// themselves or with their package (Intel's counters); nothing where that is not counted.
std::optional<std::uint64_t> thermal_throttle_count(const SystemRoot& root,
                                                    const std::vector<int>& cpus);

/// The sensors of the processor packages' temperatures.
class PackageTemperature {
public:
    /// Looks for them: among hwmon's coretemp, k10temp, zenpower and cpu_thermal, else among the
    /// thermal zones.
    explicit PackageTemperature(const SystemRoot& root);
    /// Of the hottest package, degrees Celsius; nothing where there is no sensor.
    std::optional<double> read() const;

private:
    SystemRoot root_;
    std::vector<std::string> files_;  ///< each holds thousandths of a degree
};

/// The energy that the processor packages have used, by RAPL (powercap).
class PackageEnergy {
public:
    /// Looks for the packages' counters.
    explicit PackageEnergy(const SystemRoot& root);
    /// Joules, from some begin on; only rises, though the counters start over now and then. Nothing
    /// where a package's counter cannot be read (most systems let only root).
    std::optional<double> read();

private:
    struct Package {
        std::string folder;
        std::uint64_t range_uj = 0;  ///< after so many microjoules the counter starts over
        std::optional<std::uint64_t> last_uj;
        std::uint64_t sum_uj = 0;  ///< since the first reading
    };
    SystemRoot root_;
    std::vector<Package> packages_;
};

}  // namespace headroom
