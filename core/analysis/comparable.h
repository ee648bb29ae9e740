// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

namespace headroom {

/// A throughput's 95 % interval, TFLOP/s.
struct ThroughputRange {
    double low = 0;
    double median = 0;
    double high = 0;
};

/// Of a point that has a measurement.
ThroughputRange throughput_range(const Point& point);

/// The flag for which a measured point's number is set beside no other shape's: its output
/// changed, it was throttled, drifted or was disturbed, or it lies above its roof. nullptr: none.
const char* doubtful_flag(const Point& point);

/// Whether the point is measured, without a doubtful flag, and with samples enough for a 95 %
/// interval (least_samples).
bool comparable(const Point& point);

/// Whether two comparable points of different shapes were measured alike: same regime, type,
/// batch, sequence, kernel and device, and the cache as far from both.
bool measured_alike(const Point& a, const Point& b);

/// Whether `a` is shown to have the higher throughput: the intervals are disjoint, with more than
/// least_difference between them (core/analysis/verdict.h).
bool shown_faster(const Point& a, const Point& b);

}  // namespace headroom
