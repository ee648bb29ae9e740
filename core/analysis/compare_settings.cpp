// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare_settings.h"

#include <fmt/format.h>

#include <set>
#include <string_view>

namespace headroom {
namespace {

bool is_imported(const RunHeader& header) {
    return header.device.id == "imported";
}

/// Whether a run file's header stands behind it: a CSV and a log tell only what their lines do.
bool has_own_header(const RunHeader& header) {
    return !header.program_version.empty();
}

std::string protocol_of(const RunHeader& header) {
    if (!header.protocol.empty()) return header.protocol;
    if (is_imported(header)) return "another program's";
    return has_own_header(header) ? "none (an older Headroom)" : "";
}

std::string data_of(const RunHeader& header) {
    // A CSV says it since it names the protocol.
    const bool known = has_own_header(header) || is_imported(header) || !header.protocol.empty();
    return known ? std::string(to_string(header.sweep.data)) : "";
}

/// The regime of the measurements that are compared: with both, the sustained one.
std::string regime_of(const RunHeader& header) {
    if (!has_own_header(header) && header.protocol.empty()) return "";
    const bool burst = header.settings.regime == RegimeChoice::burst;
    return std::string(to_string(burst ? Regime::burst : Regime::sustained));
}

/// Gathers what differs; "" stands for what a file does not say.
class Differences {
public:
    void obstacle(const char* setting, const std::string& a, const std::string& b) {
        add(setting, a, b, true);
    }
    void other(const std::string& setting, const std::string& a, const std::string& b) {
        add(setting, a, b, false);
    }
    std::vector<SettingDifference> all;

private:
    void add(const std::string& setting, const std::string& a, const std::string& b,
             bool obstructs) {
        // What only one side says may well be the same on the other.
        if (a == b || a.empty() || b.empty()) return;
        all.push_back({.setting = setting, .a = a, .b = b, .obstructs = obstructs});
    }
};

std::string fact_of(const DeviceInfo& device, const std::string& key) {
    const auto found = device.facts.find(key);
    return found == device.facts.end() ? "none" : found->second;
}

void compare_facts(Differences& differences, const DeviceInfo& a, const DeviceInfo& b) {
    if (a.facts.empty() || b.facts.empty()) return;
    std::set<std::string> keys;
    for (const auto& [key, value] : a.facts) keys.insert(key);
    for (const auto& [key, value] : b.facts) keys.insert(key);
    for (const std::string& key : keys) differences.other(key, fact_of(a, key), fact_of(b, key));
}

/// What only a run file's header holds.
void compare_run_files(Differences& differences, const RunHeader& a, const RunHeader& b) {
    const auto seconds = [](Seconds time) { return fmt::format("{:g} s", time.count()); };
    const auto mode = [](const RunHeader& header) {
        return std::string(to_string(header.settings.mode));
    };
    const auto version = [](const RunHeader& header) {
        return fmt::format("{} ({})", header.program_version, header.program_revision);
    };
    differences.other("seed", std::to_string(a.sweep.seed), std::to_string(b.sweep.seed));
    differences.other("mode", mode(a), mode(b));
    differences.other("time per point", seconds(a.settings.per_point),
                      seconds(b.settings.per_point));
    differences.other("warm-up", seconds(a.settings.warm_up), seconds(b.settings.warm_up));
    differences.other("host", a.host, b.host);
    differences.other("Headroom", version(a), version(b));
}

}  // namespace

std::vector<SettingDifference> setting_differences(const RunHeader& a, const RunHeader& b) {
    Differences differences;
    differences.obstacle("type", std::string(to_string(a.sweep.type)),
                         std::string(to_string(b.sweep.type)));
    differences.obstacle("batch", std::to_string(a.sweep.batch.value),
                         std::to_string(b.sweep.batch.value));
    differences.obstacle("sequence", std::to_string(a.sweep.seq_len.value),
                         std::to_string(b.sweep.seq_len.value));
    differences.obstacle("data", data_of(a), data_of(b));
    differences.obstacle("protocol", protocol_of(a), protocol_of(b));
    differences.obstacle("regime", regime_of(a), regime_of(b));
    differences.other("kernel", a.kernel, b.kernel);
    differences.other("device", a.device.name, b.device.name);
    differences.other("device uuid", a.device.uuid, b.device.uuid);
    compare_facts(differences, a.device, b.device);
    if (has_own_header(a) && has_own_header(b)) compare_run_files(differences, a, b);
    return std::move(differences.all);
}

}  // namespace headroom
