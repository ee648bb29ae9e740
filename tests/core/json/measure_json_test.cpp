// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/measure_json.h"

#include <gtest/gtest.h>

#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "support/sample_run.h"

namespace headroom {
namespace {

/// A point whose 64 samples become slower and slower.
Point point_that_slows_down() {
    Point point = testing::measured_point(12, 768);
    Measurement& measured = *point.measurement;
    measured.samples.clear();
    for (int i = 1; i <= 64; ++i) measured.samples.push_back(0.002 + i * 1e-6);
    measured.sample_count = 64;
    measured.time = summarize(measured.samples);
    return point;
}

TEST(MeasureJson, RefusesAnIntervalThatTheSamplesDoNotGive) {
    Point point = point_that_slows_down();
    point.measurement->time.ci_low = 0.002031;
    const auto read = point_from_json(to_json(point));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message, "\"time_ci_low_s\" is 0.002031 but the samples give 0.002001");
}

}  // namespace
}  // namespace headroom
