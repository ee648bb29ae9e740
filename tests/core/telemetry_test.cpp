// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using namespace std::chrono_literals;

/// The counter at a time; nothing where it was not read.
TelemetryReading counter_at(std::chrono::milliseconds time, std::optional<double> energy_j) {
    TelemetryReading reading;
    reading.time = std::chrono::steady_clock::time_point{time};
    reading.energy_j = energy_j;
    return reading;
}

TEST(TelemetryEnergy, IsOfTheWholeSpanThoughTheCounterWasReadWithinIt) {
    const TelemetrySummary seen =
        summarize({counter_at(0ms, std::nullopt), counter_at(100ms, 1000), counter_at(600ms, 1350),
                   counter_at(1100ms, 1700), counter_at(1200ms, std::nullopt)},
                  1200ms);
    ASSERT_TRUE(seen.energy_j);
    EXPECT_DOUBLE_EQ(*seen.energy_j, 840);
}

TEST(TelemetryEnergy, IsNotKnownFromReadingsLessThanASecondApart) {
    EXPECT_EQ(summarize({counter_at(0ms, 1000), counter_at(999ms, 1700)}, 2s).energy_j,
              std::nullopt);
}

TEST(TelemetryEnergy, IsNotKnownFromOneReadingOrNone) {
    EXPECT_EQ(summarize({counter_at(0ms, 1000), counter_at(2000ms, std::nullopt)}, 2s).energy_j,
              std::nullopt);
    EXPECT_EQ(summarize({counter_at(0ms, std::nullopt)}, 2s).energy_j, std::nullopt);
}

TEST(TelemetryEnergy, IsNotKnownFromACounterThatWasReset) {
    EXPECT_EQ(summarize({counter_at(0ms, 1000), counter_at(1500ms, 20)}, 2s).energy_j,
              std::nullopt);
}

}  // namespace
}  // namespace headroom
