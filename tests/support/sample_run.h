// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/error_bound.h"
#include "core/run/run.h"

namespace headroom::testing {

/// A measured point of d = hidden / heads at b = 1, s = 512, fp32, with five samples round
/// `seconds`.
inline Point measured_point(std::int64_t heads, std::int64_t hidden, double seconds = 0.002) {
    Point point{.shape = *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{heads},
                                      HeadDim{hidden / heads}, DataType::fp32),
                .alignment = *Alignment::parse("64"),
                .device = "cpu",
                .kernel = "onednn"};
    point.status = PointStatus::measured;
    point.max_rel_error = 2.5e-7;
    point.error_bound = error_bound(point.shape);
    Measurement measured;
    measured.samples = {seconds * 0.98, seconds, seconds * 1.01, seconds * 0.99, seconds * 1.04};
    measured.sample_count = 5;
    measured.time = summarize(measured.samples);
    point.measurement = measured;
    return point;
}

/// A measurement of five samples, with the device's clocks.
inline Measurement clocked_measurement(double seconds, Regime regime = Regime::sustained) {
    Measurement measured = *measured_point(12, 768, seconds).measurement;
    measured.regime = regime;
    measured.launch_mode = LaunchMode::graph;
    measured.stop = StopReason::interval;
    measured.clocks_mhz = {1500, 1510, 1500, 1490, 1500};
    return measured;
}

/// A measured point that has all that a point can have.
inline Point full_point() {
    Point point = measured_point(12, 768);
    point.measurement = clocked_measurement(0.002);
    point.burst = clocked_measurement(0.0019, Regime::burst);
    point.telemetry = TelemetrySummary{.readings = 7,
                                       .clock_mhz = 1500,
                                       .clock_min_mhz = 1485,
                                       .clock_max_mhz = 1515,
                                       .power_w = 350.5,
                                       .energy_j = 120.25,
                                       .temperature_c = 61,
                                       .load = 0.01,
                                       .throttle = {ThrottleReason::power_cap}};
    point.first_attempt =
        FirstAttempt{.measurement = clocked_measurement(0.003), .telemetry = *point.telemetry};
    point.first_attempt->telemetry.throttle = {ThrottleReason::hardware_thermal};
    point.whole_rel_error = 3.5e-7;
    point.whole_error_bound = whole_error_bound(point.shape);
    point.output_checksum = 0x0123456789abcdefU;
    point.roof = PointRoof{.tflops = 0.25, .bound = Bound::arithmetic, .at_clock_tflops = 0.235};
    point.sets = 3;
    point.implementation = "brg:avx512_core";
    point.algorithm = {{"tile", "128x64"}};
    point.beforehand = Seconds{0.0005};
    point.flags = {flag::power_capped, flag::remeasured};
    point.phases.tuning = Seconds{0.75};
    point.phases.warm_up = Seconds{0.25};
    point.phases.sampling = Seconds{1.25};
    point.measurement->warm_up = point.phases.warm_up;
    point.measurement->sampling = point.phases.sampling;
    point.measurement->idle_share = 0.0125;
    return point;
}

/// A point that was not measured.
inline Point unmeasured_point(std::int64_t heads, std::int64_t hidden, PointStatus status,
                              const std::string& reason) {
    Point point = measured_point(heads, hidden);
    point.status = status;
    point.reason = reason;
    point.measurement.reset();
    return point;
}

/// The header of a run of a = 12 and 24 on the CPU.
inline RunHeader sample_header() {
    RunHeader header;
    header.sweep.name = "Quick look";
    header.sweep.heads = {HeadCount{12}, HeadCount{24}};
    header.sweep.alignments = {*Alignment::parse("64")};
    header.device.id = "cpu";
    header.device.backend = "cpu";
    header.device.name = "Test processor";
    header.device.memory_bytes = 1024;
    header.device.facts = {{"onednn", "2.6.3"}};
    header.device.kernels = {{"onednn", {DataType::fp32, DataType::bf16}}};
    header.kernel = "onednn";
    header.host = "bench";
    header.program_version = "0.1.0";
    header.program_revision = "abc";
    header.command_line = {"headroom-cli", "run"};
    header.utc = "2026-01-31T12:00:00Z";
    header.planned_points = 3;
    return header;
}

/// Two measured points and a skipped one.
inline Run sample_run() {
    return {sample_header(),
            {measured_point(12, 768), measured_point(24, 1536, 0.004),
             unmeasured_point(24, 3072, PointStatus::skipped, "needs 2.0 GiB, 1.0 GiB free")}};
}

}  // namespace headroom::testing
