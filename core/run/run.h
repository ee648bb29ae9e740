// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/device/backend.h"
#include "core/device/device.h"
#include "core/device/telemetry.h"
#include "core/run/flags.h"
#include "core/run/measurement.h"
#include "core/run/roof.h"
#include "core/run/run_history.h"
#include "core/sweep/plan.h"
#include "core/sweep/shape.h"

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
    Seconds tuning{};  ///< choosing among the library's algorithms
    Seconds check{};   ///< oracle and comparison
    Seconds warm_up{};
    Seconds sampling{};
};

/// A measurement set aside because the device was throttled, and what telemetry said of it.
struct FirstAttempt {
    Measurement measurement;
    TelemetrySummary telemetry;
};

/// One shape measured on one device with one kernel.
struct Point {
    Shape shape;
    Alignment alignment;  ///< of the curve that it belongs to
    std::string device;   ///< "cuda:0"
    std::string kernel;
    PointStatus status = PointStatus::failed;
    std::string reason{};                   ///< why it is not measured; empty otherwise
    std::optional<double> max_rel_error{};  ///< of sampled rows against the fp64 oracle
    std::optional<double> error_bound{};
    std::optional<double>
        whole_rel_error{};  ///< of the whole of O against the device's fp32 product
    std::optional<double> whole_error_bound{};
    std::optional<std::uint64_t> output_checksum{};  ///< of the first set's O, before the timing
    std::optional<Measurement> measurement{};  ///< only when measured; of the regime that it names
    std::optional<Measurement> burst{};  ///< beside a sustained measurement, where both were asked
    std::optional<FirstAttempt> first_attempt{};
    std::optional<TelemetrySummary> telemetry{};  ///< during the timed chunks
    std::optional<PointRoof> roof{};
    std::optional<int> sets{};     ///< of P, V and O that launches went round
    std::string implementation{};  ///< the library's own name for the code that it chose
    std::map<std::string, std::string> algorithm{};  ///< Workload::algorithm()
    std::optional<Seconds> beforehand{};             ///< Workload::beforehand()
    std::vector<std::string> flags{};
    PhaseTimes phases{};
    /// Keys of a run file that this program does not know, kept when it is written again: the text
    /// of a JSON object; empty where there are none.
    std::string extra{};

    /// Median throughput, TFLOP/s; only when measured.
    std::optional<double> throughput_tflops() const;
    /// 1 - throughput / roof (DESIGN.md, "headroom"); negative above the roof.
    std::optional<double> headroom() const;
    bool has_flag(std::string_view name) const;
    /// Adds the flag, once.
    void add_flag(std::string_view name);
};

/// The shape that is measured again and again through a run, so that a drift of the device shows.
struct Sentinel {
    std::int64_t after_points = 0;  ///< how many points were done before it
    Shape shape;
    Measurement measurement;
    int session = 0;  ///< how many interruptions of the run lie before it
};

/// What a run measured, where and with what: line 1 of a run file.
struct RunHeader {
    SweepSpec sweep;
    DeviceInfo device;
    std::string kernel;
    MeasureSettings settings;
    std::string protocol{};  ///< protocol_name; empty: an older run, or another program's
    Roofs roofs{};
    std::vector<std::string> other_processes{};  ///< that used the device at the start
    std::string telemetry_unavailable{};  ///< why there is no telemetry; empty where there is
    std::string host;
    std::string program_version;
    std::string program_revision;
    std::vector<std::string> command_line;
    std::string utc;  ///< start, ISO 8601: "2026-01-31T12:00:00Z"
    std::int64_t planned_points = 0;
    std::string extra{};  ///< as Point::extra

    /// Title and subtitle of its chart: sweep_title(), and the device, type, b, s and kernel;
    /// the data too where they are not softmax, and the regime where it is burst alone.
    std::string title() const;
    std::string subtitle() const;
};

/// A run: one file.
struct Run {
    RunHeader header;
    std::vector<Point> points;
    std::vector<Sentinel> sentinels{};
    std::vector<Interruption> interruptions{};
    /// How it ended, the last time that it was measured; nothing: it is under way, it crashed, or
    /// its file does not tell.
    std::optional<Ending> ended{};
};

/// The present moment as ISO 8601 UTC, to the second.
std::string utc_now();

/// Gives a point that has a throughput its roof (roof_of), and flag::above_roof where it is above.
void put_under_roof(Point& point, const Roofs& roofs);

/// Whether the point is above its roof by more than its interval, so that the roof was measured too
/// low. What a cache may have served says nothing of the memory's roof.
bool shows_low_roof(const Point& point);

}  // namespace headroom
