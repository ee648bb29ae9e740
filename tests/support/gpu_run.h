// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/run/run.h"

namespace headroom::testing {

/// A measured fp16 point at b = 4, s = 2048 on "cuda:0" with cuBLAS, of 31 samples: its median
/// throughput, TFLOP/s, and half the width of the 95 % interval of its time, as a share.
inline Point gpu_point(std::int64_t heads, std::int64_t head_dim, double tflops,
                       double half_width = 0.002) {
    Point point{.shape = *Shape::make(BatchSize{4}, SequenceLength{2048}, HeadCount{heads},
                                      HeadDim{head_dim}, DataType::fp16),
                .alignment = *Alignment::parse("64"),
                .device = "cuda:0",
                .kernel = "cublas",
                .status = PointStatus::measured};
    const double median = static_cast<double>(point.shape.work()) / (tflops * 1e12);
    Measurement measured;
    measured.sample_count = 31;
    measured.time = {.min = median * 0.9,
                     .q1 = median * 0.99,
                     .median = median,
                     .q3 = median * 1.01,
                     .max = median * 1.1,
                     .ci_low = median * (1 - half_width),
                     .ci_high = median * (1 + half_width)};
    point.measurement = measured;
    return point;
}

/// The header of such points: an H100 of 132 multiprocessors, compute capability 9.0, measured
/// roofs of 798 TFLOP/s and 3240 GB/s; 64 | h/a.
inline RunHeader gpu_header(const std::vector<std::int64_t>& heads) {
    RunHeader header;
    for (const std::int64_t one : heads) header.sweep.heads.push_back(HeadCount{one});
    header.sweep.alignments = {*Alignment::parse("64")};
    header.sweep.batch = BatchSize{4};
    header.sweep.seq_len = SequenceLength{2048};
    header.sweep.type = DataType::fp16;
    header.device.id = "cuda:0";
    header.device.backend = "cuda";
    header.device.name = "NVIDIA H100 80GB HBM3";
    header.device.processors = 132;
    header.device.facts = {{"compute_capability", "9.0"}};
    header.kernel = "cublas";
    header.roofs.peak_tflops = {{DataType::fp16, 798}};
    header.roofs.bandwidth_gbs = 3240;
    return header;
}

}  // namespace headroom::testing
