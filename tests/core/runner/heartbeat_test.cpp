// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/heartbeat.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(Heartbeat, SaysWhatTheDeviceDoes) {
    TelemetryReading reading;
    reading.clock_mhz = 1980;
    reading.power_w = 650.5;
    reading.temperature_c = 61;
    reading.throttle = {ThrottleReason::power_cap};
    const std::string line = heartbeat_line(reading);
    EXPECT_EQ(line,
              "{\"event\":\"heartbeat\",\"clock_mhz\":1980.0,\"power_w\":650.5,"
              "\"temperature_c\":61.0,\"throttle\":[\"power-cap\"]}\n");
    EXPECT_TRUE(is_heartbeat(line));
    auto again = reading_of_heartbeat(line);
    ASSERT_TRUE(again);
    again->time = reading.time;
    EXPECT_EQ(*again, reading);
}

TEST(Heartbeat, MayKnowNothingOfTheDevice) {
    EXPECT_EQ(heartbeat_line(std::nullopt), "{\"event\":\"heartbeat\"}\n");
    EXPECT_EQ(reading_of_heartbeat("{\"event\":\"heartbeat\"}"), std::nullopt);
    EXPECT_EQ(reading_of_heartbeat("tea"), std::nullopt);
    EXPECT_FALSE(is_heartbeat("{\"event\":\"point_started\",\"index\":3}"));
}

}  // namespace
}  // namespace headroom
