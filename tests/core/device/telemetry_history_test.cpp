// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/telemetry_history.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using namespace std::chrono_literals;
using TimePoint = TelemetryHistory::TimePoint;

TelemetryReading reading_at(std::chrono::milliseconds time, double clock_mhz) {
    TelemetryReading reading;
    reading.time = TimePoint{time};
    reading.clock_mhz = clock_mhz;
    return reading;
}

TEST(TelemetryHistory, SumsUpTheReadingsOfASpanWithItsEnds) {
    TelemetryHistory history;
    history.add(reading_at(50ms, 1000));
    history.add(reading_at(100ms, 1100));
    history.add(reading_at(150ms, 1200));
    history.add(reading_at(200ms, 1900));
    const TelemetrySummary seen = history.between(TimePoint{100ms}, TimePoint{150ms});
    EXPECT_EQ(seen.readings, 2);
    EXPECT_EQ(seen.clock_min_mhz, 1100);
    EXPECT_EQ(seen.clock_max_mhz, 1200);
    EXPECT_EQ(seen.power_w, std::nullopt);
}

TEST(TelemetryHistory, HasNothingOfASpanWithoutReadings) {
    TelemetryHistory history;
    history.add(reading_at(50ms, 1000));
    EXPECT_EQ(history.between(TimePoint{60ms}, TimePoint{90ms}), TelemetrySummary{});
}

TEST(TelemetryHistory, CountsNoReadingThatSaysNothing) {
    TelemetryHistory history;
    TelemetryReading nothing;
    nothing.time = TimePoint{50ms};
    history.add(nothing);
    EXPECT_EQ(history.between(TimePoint{0ms}, TimePoint{90ms}).readings, 0);
    EXPECT_EQ(history.latest(), std::nullopt);
}

TEST(TelemetryHistory, KeepsTheNewest) {
    TelemetryHistory history(2);
    history.add(reading_at(50ms, 1000));
    history.add(reading_at(100ms, 1100));
    history.add(reading_at(150ms, 1200));
    const TelemetrySummary seen = history.between(TimePoint{0ms}, TimePoint{1s});
    EXPECT_EQ(seen.readings, 2);
    EXPECT_EQ(seen.clock_min_mhz, 1100);
    EXPECT_EQ(history.latest()->clock_mhz, 1200);
}

}  // namespace
}  // namespace headroom
