// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/throttling.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// What is left of 700 W and 350 J seen during such a measurement.
TelemetrySummary seen_during(Regime regime, Seconds warm_up, Seconds sampling) {
    TelemetrySummary seen;
    seen.clock_mhz = 1500;
    seen.power_w = 700;
    seen.energy_j = 350;
    Measurement measured;
    measured.regime = regime;
    measured.warm_up = warm_up;
    measured.sampling = sampling;
    forget_what_lags(seen, measured);
    return seen;
}

TEST(SensorLag, TellsThePowerOfALoadThatBeganLongEnoughBeforeTheSamples) {
    EXPECT_EQ(seen_during(Regime::sustained, Seconds{0.15}, Seconds{0.1}).power_w, 700);
    EXPECT_EQ(seen_during(Regime::sustained, Seconds{0.14}, Seconds{0.1}).power_w, std::nullopt);
}

TEST(SensorLag, TellsNoPowerOfABurstWhoseWarmUpWasBeforeThePause) {
    EXPECT_EQ(seen_during(Regime::burst, Seconds{0.25}, Seconds{0.01}).power_w, std::nullopt);
}

TEST(SensorLag, LeavesClocksAndEnergyAlone) {
    EXPECT_EQ(seen_during(Regime::burst, Seconds{0}, Seconds{0.01}).clock_mhz, 1500);
    EXPECT_EQ(seen_during(Regime::burst, Seconds{0}, Seconds{0.01}).energy_j, 350);
}

}  // namespace
}  // namespace headroom
