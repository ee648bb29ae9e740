// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pulse.h"

#include <gtest/gtest.h>

#include "core/runner/session_watch.h"

namespace headroom {
namespace {

using namespace std::chrono_literals;
constexpr Watchdog::TimePoint noon{};

TEST(Watchdog, CountsFromTheLastBeat) {
    Pulse pulse;
    Watchdog dog(pulse, noon);
    EXPECT_EQ(dog.silence(noon + 3s), 3s);
    pulse.beat();
    EXPECT_EQ(dog.silence(noon + 4s), 0s);
    EXPECT_EQ(dog.silence(noon + 9s), 5s);
}

TEST(Watchdog, IsPatientWithWhoWaitsOfTheirOwnWill) {
    Pulse pulse;
    Watchdog dog(pulse, noon);
    pulse.set_waiting(true);
    EXPECT_EQ(dog.silence(noon + 1s), 0s);
    EXPECT_EQ(dog.silence(noon + 1h), 0s);
    pulse.set_waiting(false);
    EXPECT_EQ(dog.silence(noon + 1h + 1s), 0s);
    EXPECT_EQ(dog.silence(noon + 1h + 3s), 2s);
}

TEST(HangBudget, GrowsWithTheWorkAndIsLessOnAGpu) {
    // 2 b a s^2 d = 2 * 4 * 32 * 2048^2 * 256 = 2.749e11 FLOP.
    const Shape shape = *Shape::make(BatchSize{4}, SequenceLength{2048}, HeadCount{32},
                                     HeadDim{256}, DataType::fp16);
    DeviceInfo device;
    device.backend = "cpu";
    EXPECT_NEAR(point_budget(shape, device).count(), 147.4, 0.1);
    device.backend = "cuda";
    EXPECT_NEAR(point_budget(shape, device).count(), 11.4, 0.1);
}

}  // namespace
}  // namespace headroom
