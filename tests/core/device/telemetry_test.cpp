// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/telemetry.h"

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
        summarize({counter_at(0ms, std::nullopt), counter_at(100ms, 1000), counter_at(300ms, 1140),
                   counter_at(500ms, 1280), counter_at(700ms, 1420), counter_at(900ms, 1560),
                   counter_at(1100ms, 1700), counter_at(1200ms, std::nullopt)},
                  1200ms);
    ASSERT_TRUE(seen.energy_j);
    EXPECT_DOUBLE_EQ(*seen.energy_j, 840);
}

TEST(TelemetryEnergy, IsNotKnownFromFiveReadingsOfTheCounter) {
    EXPECT_EQ(summarize({counter_at(0ms, 1000), counter_at(200ms, 1140), counter_at(400ms, 1280),
                         counter_at(500ms, std::nullopt), counter_at(600ms, 1420),
                         counter_at(800ms, 1560)},
                        800ms)
                  .energy_j,
              std::nullopt);
}

TEST(TelemetryEnergy, IsNotKnownFromACounterThatWasReset) {
    EXPECT_EQ(summarize({counter_at(0ms, 1000), counter_at(200ms, 1140), counter_at(400ms, 1280),
                         counter_at(600ms, 20), counter_at(800ms, 160), counter_at(1000ms, 300)},
                        1s)
                  .energy_j,
              std::nullopt);
}

}  // namespace
}  // namespace headroom
