// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_sensors.h"
#include "core/base/read_number.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <sstream>
#include <string_view>
#include <system_error>

namespace headroom {
namespace {

std::string cpu_folder(int cpu) {
    return "sys/devices/system/cpu/cpu" + std::to_string(cpu);
}

std::optional<double> leading_double(std::string_view text) {
    return take_number<double>(text);
}

/// The "cpu MHz" of each CPU in /proc/cpuinfo.
std::map<int, double> cpuinfo_clocks(const SystemRoot& root) {
    std::map<int, double> clocks;
    std::istringstream lines(read_system_file(root, "proc/cpuinfo").value_or(""));
    std::optional<std::uint64_t> cpu;
    for (std::string line; std::getline(lines, line);) {
        if (const auto number = find_field(line, "processor")) cpu = leading_number(*number);
        const auto field = find_field(line, "cpu MHz");
        const auto mhz = field ? leading_double(*field) : std::nullopt;
        if (cpu && mhz) clocks[static_cast<int>(*cpu)] = *mhz;
    }
    return clocks;
}

/// Paths under the root of what is in a folder and begins so; sorted.
std::vector<std::string> entries(const SystemRoot& root, const std::string& folder,
                                 std::string_view prefix) {
    std::vector<std::string> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(root.path / folder, error), end;
         !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with(prefix))
            found.push_back((std::filesystem::path(folder) / name).string());
    }
    std::ranges::sort(found);
    return found;
}

/// What a number of hwmon's file such as "temp1_input" is called; empty where it has no name.
std::string sensor_label(const SystemRoot& root, const std::string& input) {
    return read_system_file(root, input.substr(0, input.size() - 5) + "label").value_or("");
}

/// The package sensors of a hwmon folder: AMD's Tdie or, where there is none, Tctl; Intel's
/// "Package id 0"; an unnamed one of a chip that has only this.
std::vector<std::string> package_inputs(const SystemRoot& root, const std::string& chip) {
    constexpr std::array<std::string_view, 4> chips{"coretemp", "k10temp", "zenpower",
                                                    "cpu_thermal"};
    const std::string name = read_system_file(root, chip + "/name").value_or("");
    if (std::ranges::find(chips, name) == chips.end()) return {};
    std::vector<std::string> inputs = entries(root, chip, "temp");
    std::erase_if(inputs, [](const std::string& file) { return !file.ends_with("_input"); });
    for (const std::string_view wanted : {"Package id", "Tdie", "Tctl"}) {
        std::vector<std::string> named = inputs;
        std::erase_if(named, [&](const std::string& input) {
            return !sensor_label(root, input).starts_with(wanted);
        });
        if (!named.empty()) return named;
    }
    return inputs.size() == 1 ? inputs : std::vector<std::string>{};
}

bool is_package_zone(std::string_view type) {
    return type == "x86_pkg_temp" || type == "cpu-thermal" || type == "cpu_thermal";
}

}  // namespace

std::optional<double> clock_mhz(const SystemRoot& root, const std::vector<int>& cpus) {
    double sum = 0;
    int known = 0;
    for (const int cpu : cpus) {
        const auto khz = read_system_number(root, cpu_folder(cpu) + "/cpufreq/scaling_cur_freq");
        if (!khz) continue;
        sum += static_cast<double>(*khz) / 1000;
        ++known;
    }
    if (known > 0) return sum / known;
    const std::map<int, double> clocks = cpuinfo_clocks(root);
    for (const int cpu : cpus) {
        const auto clock = clocks.find(cpu);
        if (clock == clocks.end()) continue;
        sum += clock->second;
        ++known;
    }
    if (known == 0) return std::nullopt;
    return sum / known;
}

std::optional<std::uint64_t> thermal_throttle_count(const SystemRoot& root,
                                                    const std::vector<int>& cpus) {
    std::optional<std::uint64_t> sum;
    for (const int cpu : cpus) {
        const std::string folder = cpu_folder(cpu) + "/thermal_throttle";
        for (const char* counter : {"/core_throttle_count", "/package_throttle_count"}) {
            const auto count = read_system_number(root, folder + counter);
            if (count) sum = sum.value_or(0) + *count;
        }
    }
    return sum;
}

PackageTemperature::PackageTemperature(const SystemRoot& root) : root_(root) {
    for (const std::string& chip : entries(root, "sys/class/hwmon", "hwmon")) {
        for (std::string& input : package_inputs(root, chip)) files_.push_back(std::move(input));
    }
    if (!files_.empty()) return;
    for (const std::string& zone : entries(root, "sys/class/thermal", "thermal_zone")) {
        const std::string type = read_system_file(root, zone + "/type").value_or("");
        if (is_package_zone(type)) files_.push_back(zone + "/temp");
    }
}

std::optional<double> PackageTemperature::read() const {
    std::optional<double> hottest;
    for (const std::string& file : files_) {
        const auto text = read_system_file(root_, file);
        const auto thousandths = text ? leading_double(*text) : std::nullopt;
        if (!thousandths) continue;
        const double degrees = *thousandths / 1000;
        hottest = std::max(hottest.value_or(degrees), degrees);
    }
    return hottest;
}

PackageEnergy::PackageEnergy(const SystemRoot& root) : root_(root) {
    for (const std::string& zone : entries(root, "sys/class/powercap", "intel-rapl:")) {
        // The zones of a package's parts, and of the whole platform, are named otherwise.
        if (!read_system_file(root, zone + "/name").value_or("").starts_with("package-")) continue;
        packages_.push_back(
            {.folder = zone,
             .range_uj = read_system_number(root, zone + "/max_energy_range_uj").value_or(0),
             .last_uj = {}});
    }
}

std::optional<double> PackageEnergy::read() {
    if (packages_.empty()) return std::nullopt;
    std::uint64_t sum = 0;
    for (Package& package : packages_) {
        const auto now = read_system_number(root_, package.folder + "/energy_uj");
        if (!now) return std::nullopt;
        const std::uint64_t last = package.last_uj.value_or(*now);
        if (*now >= last) {
            package.sum_uj += *now - last;
        } else if (package.range_uj >= last) {  // it has started over
            package.sum_uj += package.range_uj - last + *now;
        }
        package.last_uj = *now;
        sum += package.sum_uj;
    }
    return static_cast<double>(sum) * 1e-6;
}

}  // namespace headroom
