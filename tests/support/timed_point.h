// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "support/sample_run.h"

namespace headroom::testing {

/// Median of a time and its 95 % interval, in milliseconds.
struct TimedMs {
    double low = 0;
    double median = 0;
    double high = 0;
};

/// A measured point of a = 12, h = 768 (or as given) with nine samples of that median and interval.
inline Point timed_point(TimedMs time, std::optional<double> clock_mhz = std::nullopt,
                         std::int64_t heads = 12, std::int64_t hidden = 768) {
    Point point = measured_point(heads, hidden);
    constexpr double ms = 1e-3;
    Measurement& measured = *point.measurement;
    measured.samples.clear();
    measured.sample_count = 9;
    measured.time = {.min = time.low * ms,
                     .q1 = time.low * ms,
                     .median = time.median * ms,
                     .q3 = time.high * ms,
                     .max = time.high * ms,
                     .ci_low = time.low * ms,
                     .ci_high = time.high * ms};
    if (clock_mhz) measured.clocks_mhz = {*clock_mhz};
    return point;
}

}  // namespace headroom::testing
