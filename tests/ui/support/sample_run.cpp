// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

Shape sample_shape(std::int64_t heads, std::int64_t hidden) {
    return *Shape::make(BatchSize{4}, SequenceLength{2048}, HeadCount{heads},
                        HeadDim{hidden / heads}, DataType::fp16);
}

}  // namespace

SweepSpec sample_sweep(const std::vector<std::int64_t>& heads) {
    SweepSpec sweep;
    for (const std::int64_t one : heads) sweep.heads.push_back(HeadCount{one});
    sweep.hidden = {.first = 0, .last = 16384, .step = {}};
    sweep.alignments = {*Alignment::multiple_of(64)};
    sweep.batch = BatchSize{4};
    sweep.seq_len = SequenceLength{2048};
    sweep.type = DataType::fp16;
    return sweep;
}

Run sample_run(const std::vector<std::int64_t>& heads) {
    Run run;
    run.header.sweep = sample_sweep(heads);
    run.header.device.id = "cuda:0";
    run.header.device.name = "NVIDIA H100 80GB HBM3";
    run.header.kernel = "cublas";
    run.header.program_version = "0.1.0";
    run.header.program_revision = "1a2b3c4";
    run.header.host = "node7";
    run.header.utc = "2026-01-31T12:00:00Z";
    run.header.command_line = {"headroom-cli", "run", "--heads", "12,24"};
    return run;
}

Point measured_point(std::int64_t heads, std::int64_t hidden, double tflops) {
    const Shape shape = sample_shape(heads, hidden);
    const double median = static_cast<double>(shape.work()) / (tflops * 1e12);
    Measurement measurement;
    measurement.time = {.min = median * 0.8,
                        .q1 = median * 0.9,
                        .median = median,
                        .q3 = median * 1.1,
                        .max = median * 1.2,
                        .ci_low = median * 0.99,
                        .ci_high = median * 1.01};
    measurement.sample_count = 31;
    return {.shape = shape,
            .alignment = *Alignment::multiple_of(64),
            .device = "cuda:0",
            .kernel = "cublas",
            .status = PointStatus::measured,
            .measurement = measurement};
}

Point point_without_value(std::int64_t heads, std::int64_t hidden, PointStatus status,
                          const std::string& reason) {
    return {.shape = sample_shape(heads, hidden),
            .alignment = *Alignment::multiple_of(64),
            .device = "cuda:0",
            .kernel = "cublas",
            .status = status,
            .reason = reason};
}

}  // namespace headroom
