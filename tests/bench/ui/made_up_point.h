// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "core/statistics/statistics.h"

namespace headroom::bench {

/// A measured point of b = 4, s = 2048, fp16, with 31 samples of the time of that throughput: made
/// up, to be drawn and read, never shown as a result.
inline Point made_up_point(std::int64_t heads, std::int64_t head_dim, double tflops) {
    const Shape shape = *Shape::make(BatchSize{4}, SequenceLength{2048}, HeadCount{heads},
                                     HeadDim{head_dim}, DataType::fp16);
    Measurement measurement;
    measurement.samples.assign(31, static_cast<double>(shape.work()) / (tflops * 1e12));
    measurement.sample_count = 31;
    measurement.time = summarize(measurement.samples);
    return {.shape = shape,
            .alignment = Alignment{},
            .device = "cuda:0",
            .kernel = "cublas",
            .status = PointStatus::measured,
            .measurement = measurement};
}

}  // namespace headroom::bench
