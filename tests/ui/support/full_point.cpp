// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/full_point.h"

#include "core/run/error_bound.h"
#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

/// 31 samples round `median` seconds, spread by 1 % to either side, in no order.
Measurement samples_round(double median, Regime regime) {
    Measurement measurement;
    for (int i = 0; i < 31; ++i) {
        const int place = i * 12 % 31 - 15;
        measurement.samples.push_back(median * (1 + place / 1500.0));
    }
    measurement.sample_count = 31;
    measurement.time = summarize(measurement.samples);
    measurement.regime = regime;
    measurement.stop = StopReason::interval;
    measurement.launches_per_sample = 20;
    measurement.launch_mode = LaunchMode::graph;
    measurement.clocks_mhz.assign(31, 1740.0);
    measurement.warm_up = Seconds{0.25};
    measurement.sampling = Seconds{1.6};
    return measurement;
}

TelemetrySummary warm_device() {
    TelemetrySummary telemetry;
    telemetry.readings = 32;
    telemetry.clock_mhz = 1740;
    telemetry.clock_min_mhz = 1650;
    telemetry.clock_max_mhz = 1755;
    telemetry.power_w = 412.4;
    telemetry.energy_j = 660;
    telemetry.temperature_c = 61;
    telemetry.load = 0.03;
    telemetry.throttle = {ThrottleReason::power_cap};
    return telemetry;
}

}  // namespace

Point full_point() {
    Point point = measured_point(32, 8192, 219.0);
    const double median = point.measurement->time.median;
    point.measurement = samples_round(median, Regime::sustained);
    point.burst = samples_round(median / 1.05, Regime::burst);
    point.phases.warm_up = point.measurement->warm_up;
    point.phases.sampling = point.measurement->sampling;
    point.telemetry = warm_device();
    point.roof = PointRoof{271, Bound::arithmetic};
    point.max_rel_error = 9e-5;
    point.error_bound = error_bound(point.shape);
    point.whole_rel_error = 2e-4;
    point.whole_error_bound = whole_error_bound(point.shape);
    point.output_checksum = 0x0123456789abcdefU;
    point.sets = 3;
    point.implementation = "sm90_xmma_gemm_f16f16";
    point.algorithm = {
        {"tile", "128x256x64"}, {"stages", "4"}, {"cluster", "2x1"}, {"split_k", "1"}};
    point.beforehand = Seconds{0.00012};
    point.flags = {"remeasured", "power-capped"};
    FirstAttempt first{samples_round(median * 1.2, Regime::sustained), warm_device()};
    first.telemetry.throttle = {ThrottleReason::software_thermal};
    point.first_attempt = first;
    return point;
}

RunHeader full_header() {
    RunHeader header = sample_run({32}).header;
    header.protocol = "headroom-1";
    header.settings = MeasureSettings::for_mode(MeasureMode::standard);
    header.settings.regime = RegimeChoice::both;
    header.roofs.peak_tflops = {{DataType::fp16, 798}};
    header.roofs.bandwidth_gbs = 3240;
    header.roofs.measured_utc = "2026-01-31T11:58:00Z";
    header.roofs.vendor_peak_tflops = {{DataType::fp16, 989}};
    header.roofs.vendor_bandwidth_gbs = 3350;
    header.roofs.vendor_source = "NVIDIA H100 data sheet, SXM5";
    return header;
}

}  // namespace headroom
