// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_load.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>

namespace headroom {
namespace {

/// Ticks of each CPU over which the load is told: half a second, by Linux's USER_HZ of 100.
constexpr std::int64_t window_ticks = 50;

/// utime and stime of /proc/self/stat (proc(5), fields 14 and 15) together.
std::optional<std::int64_t> own_ticks(const std::string& stat) {
    // The program's name in parentheses may itself hold blanks and parentheses.
    const std::size_t name_end = stat.rfind(')');
    if (name_end == std::string::npos) return std::nullopt;
    std::istringstream fields(stat.substr(name_end + 1));
    std::string skipped;
    for (int field = 3; field < 14; ++field) fields >> skipped;
    std::int64_t user = 0;
    std::int64_t system = 0;
    if (!(fields >> user >> system)) return std::nullopt;
    return user + system;
}

}  // namespace

CpuLoad::CpuLoad(SystemRoot root, std::vector<int> cpus)
    : root_(std::move(root)), cpus_(std::move(cpus)) {}

std::optional<double> CpuLoad::read() {
    const auto now = ticks();
    if (!now) {
        readings_.clear();
        return std::nullopt;
    }
    readings_.push_back(*now);
    const std::int64_t window = window_ticks * std::ssize(cpus_);
    while (readings_.size() > 2 && now->all - readings_[1].all >= window) readings_.pop_front();
    if (readings_.size() < 2) return std::nullopt;

    const Ticks& before = readings_.front();
    const std::int64_t all = now->all - before.all;
    if (all <= 0) return std::nullopt;
    const std::int64_t others = (now->busy - before.busy) - (now->own - before.own);
    return std::clamp(static_cast<double>(others) / static_cast<double>(all), 0.0, 1.0);
}

std::optional<CpuLoad::Ticks> CpuLoad::ticks() const {
    const auto stat = read_system_file(root_, "proc/stat");
    const auto own_stat = read_system_file(root_, "proc/self/stat");
    const auto own = own_stat ? own_ticks(*own_stat) : std::nullopt;
    if (!stat || !own) return std::nullopt;

    Ticks ticks{.busy = 0, .all = 0, .own = *own};
    for (const int cpu : cpus_) {
        // A CPU that is switched off has no line.
        const auto line = find_field(*stat, "cpu" + std::to_string(cpu));
        if (!line) continue;
        std::istringstream counters(*line);
        std::int64_t user = 0;
        std::int64_t nice = 0;
        std::int64_t system = 0;
        std::int64_t idle = 0;
        std::int64_t waiting = 0;
        std::int64_t interrupts = 0;
        std::int64_t soft_interrupts = 0;
        std::int64_t steal = 0;
        counters >> user >> nice >> system >> idle >> waiting >> interrupts >> soft_interrupts >>
            steal;
        if (!counters) return std::nullopt;
        const std::int64_t busy = user + nice + system + interrupts + soft_interrupts + steal;
        ticks.busy += busy;
        ticks.all += busy + idle + waiting;
    }
    if (ticks.all == 0) return std::nullopt;
    return ticks;
}

}  // namespace headroom
