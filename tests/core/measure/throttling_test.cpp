// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/throttling.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

/// A point that is measured by a list of attempts, each with what telemetry reads meanwhile.
class Attempts {
public:
    void add(double seconds, std::optional<ThrottleReason> throttle = {},
             std::vector<double> clocks_mhz = {}) {
        attempts_.push_back({seconds, throttle, std::move(clocks_mhz), std::nullopt});
    }
    void add_error(ErrorKind kind) { attempts_.push_back({0, {}, {}, Error{kind, "gone"}}); }

    Expected<void> run(bool may_cool_down = true) {
        const Conditions conditions{.checkpoint = {},
                                    .stop = {},
                                    .idle = {},
                                    .telemetry = &history_,
                                    .tuning = nullptr,
                                    .cool_down = [&] {
                                        ++cool_downs;
                                        return may_cool_down;
                                    }};
        return measure_watched(point, conditions, [&] { return attempt(); });
    }

    Point point = testing::unmeasured_point(12, 768, PointStatus::failed, "");
    std::optional<double> load;
    int cool_downs = 0;
    std::size_t done = 0;

private:
    struct Attempt {
        double seconds;
        std::optional<ThrottleReason> throttle;
        std::vector<double> clocks_mhz;
        std::optional<Error> error;
    };

    Expected<Measurement> attempt() {
        const Attempt& now = attempts_.at(done++);
        if (now.error) return tl::unexpected(*now.error);
        TelemetryReading reading;
        reading.time = std::chrono::steady_clock::now();
        reading.clock_mhz = 1500;
        reading.load = load;
        if (now.throttle) reading.throttle = {*now.throttle};
        history_.add(reading);
        Measurement measured = *testing::measured_point(12, 768, now.seconds).measurement;
        measured.clocks_mhz = now.clocks_mhz;
        measured.sampling = std::chrono::hours{1};
        return measured;
    }

    std::vector<Attempt> attempts_;
    TelemetryHistory history_{1};  // the reading of the newest attempt alone
};

TEST(ClocksDropped, WhereMoreThanAFifthIsUnderNineTenthsOfTheMedian) {
    EXPECT_FALSE(clocks_dropped({}));
    EXPECT_FALSE(clocks_dropped(std::vector<double>{1000, 1000, 1000, 1000, 899}));
    EXPECT_TRUE(clocks_dropped(std::vector<double>{1000, 1000, 1000, 899, 899}));
    EXPECT_FALSE(clocks_dropped(std::vector<double>{1000, 1000, 1000, 901, 901}));
}

TEST(MeasureWatched, TakesThePowerLimitOfTheWarmUpForThatOfTheSamples) {
    TelemetryHistory history{10};
    TelemetryReading reading;
    reading.clock_mhz = 1300;
    reading.time = std::chrono::steady_clock::now() - std::chrono::milliseconds{300};
    reading.throttle = {ThrottleReason::power_cap, ThrottleReason::hardware_thermal};
    history.add(reading);
    reading.time = std::chrono::steady_clock::now();
    reading.throttle = {};
    history.add(reading);
    const auto flags_of = [&](Regime regime) {
        Point point = testing::unmeasured_point(12, 768, PointStatus::failed, "");
        const Conditions conditions{.telemetry = &history};
        EXPECT_TRUE(measure_watched(point, conditions, [&] {
            Measurement measured = *testing::measured_point(12, 768, 0.002).measurement;
            measured.regime = regime;
            measured.sampling = Seconds{0.1};
            measured.warm_up = Seconds{60};
            return Expected<Measurement>(measured);
        }));
        return point.flags;
    };
    EXPECT_EQ(flags_of(Regime::sustained), std::vector<std::string>{"power-capped"});
    EXPECT_EQ(flags_of(Regime::burst), std::vector<std::string>{});
}

TEST(MeasureWatched, RecordsOneGoodAttempt) {
    Attempts attempts;
    attempts.add(0.002);
    ASSERT_TRUE(attempts.run());
    EXPECT_EQ(attempts.done, 1U);
    EXPECT_EQ(attempts.cool_downs, 0);
    EXPECT_EQ(attempts.point.measurement->time.median, 0.002);
    EXPECT_EQ(attempts.point.telemetry->clock_mhz, 1500);
    EXPECT_EQ(attempts.point.flags, std::vector<std::string>{});
    EXPECT_FALSE(attempts.point.first_attempt);
}

TEST(MeasureWatched, MeasuresAThrottledPointOnceMoreAfterAPause) {
    Attempts attempts;
    attempts.add(0.003, ThrottleReason::hardware_thermal);
    attempts.add(0.002);
    ASSERT_TRUE(attempts.run());
    EXPECT_EQ(attempts.cool_downs, 1);
    EXPECT_EQ(attempts.point.measurement->time.median, 0.002);
    EXPECT_EQ(attempts.point.first_attempt->measurement.time.median, 0.003);
    EXPECT_EQ(attempts.point.first_attempt->telemetry.throttle,
              std::vector{ThrottleReason::hardware_thermal});
    EXPECT_EQ(attempts.point.flags, std::vector<std::string>{"remeasured"});
}

TEST(MeasureWatched, KeepsTheFlagOfOneThatIsThrottledAgain) {
    Attempts attempts;
    attempts.add(0.003, ThrottleReason::power_brake);
    attempts.add(0.004, ThrottleReason::hardware_slowdown);
    ASSERT_TRUE(attempts.run());
    EXPECT_EQ(attempts.done, 2U);
    EXPECT_EQ(attempts.point.measurement->time.median, 0.004);
    EXPECT_EQ(attempts.point.flags, (std::vector<std::string>{"throttled", "remeasured"}));
}

TEST(MeasureWatched, SeesThrottlingByTheClocksOfTheChunks) {
    Attempts attempts;
    attempts.add(0.003, {}, {1000, 1000, 1000, 700, 700});
    attempts.add(0.002, {}, {1000, 1000, 1000, 1000, 1000});
    ASSERT_TRUE(attempts.run());
    EXPECT_EQ(attempts.point.flags, std::vector<std::string>{"remeasured"});
}

TEST(MeasureWatched, OnlySaysThatThePowerLimitWasReached) {
    Attempts attempts;
    attempts.add(0.003, ThrottleReason::power_cap);
    ASSERT_TRUE(attempts.run());
    EXPECT_EQ(attempts.done, 1U);
    EXPECT_EQ(attempts.point.flags, std::vector<std::string>{"power-capped"});
}

TEST(MeasureWatched, SaysWhenOtherProgramsUsedTheDevice) {
    Attempts quiet;
    quiet.load = 0.05;
    quiet.add(0.003);
    ASSERT_TRUE(quiet.run());
    EXPECT_EQ(quiet.point.flags, std::vector<std::string>{});
    Attempts busy;
    busy.load = 0.06;
    busy.add(0.003);
    ASSERT_TRUE(busy.run());
    EXPECT_EQ(busy.point.flags, std::vector<std::string>{"disturbed"});
}

TEST(MeasureWatched, LosesNoAttemptWhenTheSecondDoesNotComeAbout) {
    Attempts stopped;
    stopped.add(0.003, ThrottleReason::hardware_thermal);
    ASSERT_TRUE(stopped.run(false));
    EXPECT_EQ(stopped.done, 1U);
    EXPECT_EQ(stopped.point.measurement->time.median, 0.003);
    EXPECT_EQ(stopped.point.flags, std::vector<std::string>{"throttled"});
    EXPECT_FALSE(stopped.point.first_attempt);

    Attempts failed;
    failed.add(0.003, ThrottleReason::hardware_thermal);
    failed.add_error(ErrorKind::device);
    ASSERT_TRUE(failed.run());
    EXPECT_EQ(failed.point.measurement->time.median, 0.003);
    EXPECT_EQ(failed.point.flags, std::vector<std::string>{"throttled"});
}

TEST(MeasureWatched, HandsOnTheErrorOfTheFirstAttempt) {
    Attempts attempts;
    attempts.add_error(ErrorKind::device);
    EXPECT_EQ(attempts.run().error().message, "gone");
    EXPECT_FALSE(attempts.point.measurement);
}

TEST(MeasureWatched, LooksAtTheTimedChunksAndNotAtWhatWasBefore) {
    TelemetryHistory history;
    TelemetryReading hot;
    hot.time = std::chrono::steady_clock::now() - std::chrono::hours{2};
    hot.throttle = {ThrottleReason::hardware_thermal};
    history.add(hot);
    TelemetryReading cool;
    cool.time = std::chrono::steady_clock::now();
    cool.clock_mhz = 1500;
    history.add(cool);
    Point point = testing::unmeasured_point(12, 768, PointStatus::failed, "");
    ASSERT_TRUE(measure_watched(point, {.telemetry = &history}, [] {
        Measurement measured = *testing::measured_point(12, 768, 0.002).measurement;
        measured.sampling = std::chrono::hours{1};
        return measured;
    }));
    EXPECT_EQ(point.telemetry->readings, 1);
    EXPECT_EQ(point.flags, std::vector<std::string>{});
}

TEST(MeasureWatched, TellsNoPowerOfABurst) {
    TelemetryHistory history;
    TelemetryReading idle;
    idle.time = std::chrono::steady_clock::now();
    idle.power_w = 120;
    idle.temperature_c = 40;
    history.add(idle);
    Point point = testing::unmeasured_point(12, 768, PointStatus::failed, "");
    ASSERT_TRUE(measure_watched(point, {.telemetry = &history}, [] {
        Measurement measured = testing::clocked_measurement(0.002, Regime::burst);
        measured.sampling = std::chrono::hours{1};
        return measured;
    }));
    EXPECT_EQ(point.telemetry->power_w, std::nullopt);
    EXPECT_EQ(point.telemetry->temperature_c, 40);
}

TEST(MeasureWatched, DoesWithoutTelemetry) {
    Point point = testing::unmeasured_point(12, 768, PointStatus::failed, "");
    ASSERT_TRUE(measure_watched(
        point, {}, [] { return *testing::measured_point(12, 768, 0.002).measurement; }));
    EXPECT_EQ(point.telemetry, std::nullopt);
    EXPECT_EQ(point.measurement->time.median, 0.002);
}

}  // namespace
}  // namespace headroom
