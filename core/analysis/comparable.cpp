// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparable.h"

#include "core/analysis/verdict.h"

namespace headroom {

ThroughputRange throughput_range(const Point& point) {
    const Summary& time = point.measurement->time;
    return {point.shape.tflops(time.ci_high), point.shape.tflops(time.median),
            point.shape.tflops(time.ci_low)};
}

const char* doubtful_flag(const Point& point) {
    for (const FlagTraits& flag : known_flags()) {
        if (flag.doubtful && point.has_flag(flag.name)) return flag.name;
    }
    return nullptr;
}

bool comparable(const Point& point) {
    return point.throughput_tflops() && doubtful_flag(point) == nullptr &&
           point.measurement->sample_count >= least_samples;
}

bool measured_alike(const Point& a, const Point& b) {
    return a.measurement->regime == b.measurement->regime && a.shape.type() == b.shape.type() &&
           a.shape.batch() == b.shape.batch() && a.shape.seq_len() == b.shape.seq_len() &&
           a.kernel == b.kernel && a.device == b.device &&
           a.has_flag(flag::cache_resident) == b.has_flag(flag::cache_resident);
}

bool shown_faster(const Point& a, const Point& b) {
    return throughput_range(a).low > throughput_range(b).high * (1 + least_difference);
}

}  // namespace headroom
