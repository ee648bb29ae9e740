// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/backend.h"
#include "core/device.h"
#include "core/measure.h"
#include "core/plan.h"
#include "core/shape.h"
#include "nlohmann/json.hpp"

namespace headroom {

/// What became of a point.
enum class PointStatus {
    measured,  ///< checked and timed
    wrong,     ///< its output failed the check: it has no throughput
    skipped,   ///< not tried, for example because it does not fit in memory
    failed,    ///< the device or the kernel reported an error
};

/// "measured", "wrong", "skipped", "failed".
std::string_view to_string(PointStatus status);
std::optional<PointStatus> parse_point_status(std::string_view name);

/// Where the wall time of a point went.
struct PhaseTimes {
    Seconds set_up{};  ///< allocating and filling buffers, choosing the kernel
    Seconds check{};   ///< oracle and comparison
    Seconds warm_up{};
    Seconds sampling{};
};

/// One shape measured on one device with one kernel.
struct Point {
    Shape shape;
    Alignment alignment;  ///< of the curve that it belongs to
    std::string device;   ///< "cuda:0"
    std::string kernel;
    PointStatus status = PointStatus::failed;
    std::string reason{};  ///< why it is not measured; empty otherwise
    std::optional<double> max_rel_error{};
    std::optional<double> error_bound{};
    std::optional<Measurement> measurement{};  ///< only when measured
    std::vector<std::string> flags{};
    PhaseTimes phases{};
    /// Keys of a run file that this program does not know, kept when it is written again.
    nlohmann::ordered_json extra = nlohmann::ordered_json::object();

    /// Median throughput, TFLOP/s; only when measured.
    std::optional<double> throughput_tflops() const;
};

/// What a run measured, where and with what: line 1 of a run file.
struct RunHeader {
    SweepSpec sweep;
    DeviceInfo device;
    std::string kernel;
    MeasureSettings settings;
    std::string host;
    std::string program_version;
    std::string program_revision;
    std::vector<std::string> command_line;
    std::string utc;  ///< start, ISO 8601: "2026-01-31T12:00:00Z"
    std::int64_t planned_points = 0;
    nlohmann::ordered_json extra = nlohmann::ordered_json::object();

    /// Title and subtitle of its chart: sweep_title(), and the device, type, b, s and kernel.
    std::string title() const;
    std::string subtitle() const;
};

/// A run: one file.
struct Run {
    RunHeader header;
    std::vector<Point> points;
};

/// The present moment as ISO 8601 UTC, to the second.
std::string utc_now();

}  // namespace headroom
