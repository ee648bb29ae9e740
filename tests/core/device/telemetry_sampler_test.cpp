// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/telemetry_sampler.h"

#include <gtest/gtest.h>

#include <functional>
#include <latch>
#include <string>
#include <utility>

namespace headroom {
namespace {

using namespace std::chrono_literals;

/// Calls `on_read` at each reading, whose clock is the number of the reading.
class CountingSource final : public TelemetrySource {
public:
    explicit CountingSource(std::function<void(int)> on_read = {}, std::string unavailable = {})
        : on_read_(std::move(on_read)), unavailable_(std::move(unavailable)) {}

    TelemetryReading read() override {
        ++reads_;
        if (on_read_) on_read_(reads_);
        TelemetryReading reading;
        reading.time = std::chrono::steady_clock::now();
        reading.clock_mhz = reads_;
        return reading;
    }
    std::string unavailable_reason() const override { return unavailable_; }

private:
    std::function<void(int)> on_read_;
    std::string unavailable_;
    int reads_ = 0;
};

TEST(TelemetrySampler, ReadsOnceAStep) {
    TelemetrySampler sampler(std::make_unique<CountingSource>());
    EXPECT_EQ(sampler.latest(), std::nullopt);
    const auto begin = std::chrono::steady_clock::now();
    sampler.step();
    sampler.step();
    const TelemetrySummary seen = sampler.between(begin, std::chrono::steady_clock::now());
    EXPECT_EQ(seen.readings, 2);
    EXPECT_EQ(seen.clock_max_mhz, 2);
    EXPECT_EQ(sampler.latest()->clock_mhz, 2);
}

TEST(TelemetrySampler, HasItsFirstReadingWhenItIsStarted) {
    TelemetrySampler sampler(std::make_unique<CountingSource>());
    sampler.start(1h);
    EXPECT_EQ(sampler.latest()->clock_mhz, 1);
}

TEST(TelemetrySampler, ReadsAgainAndAgainOnAThreadOfItsOwn) {
    std::latch third_reading(1);
    TelemetrySampler sampler(std::make_unique<CountingSource>([&](int reads) {
        if (reads == 3) third_reading.count_down();
    }));
    sampler.start(1ms);
    third_reading.wait();
    EXPECT_GE(sampler.latest()->clock_mhz, 2);
}

TEST(TelemetrySampler, StopsWithoutWaitingForItsNextReading) {
    {
        TelemetrySampler sampler(std::make_unique<CountingSource>());
        sampler.start(1h);
    }
    SUCCEED() << "or the test's time is over";
}

TEST(TelemetrySampler, KeepsItsHistoryForThoseWhoOutliveIt) {
    std::shared_ptr<const TelemetryHistory> history;
    {
        TelemetrySampler sampler(std::make_unique<CountingSource>());
        sampler.step();
        history = sampler.history();
    }
    EXPECT_EQ(history->latest()->clock_mhz, 1);
}

TEST(TelemetrySampler, LeavesASourceAloneThatCanReadNothing) {
    TelemetrySampler sampler(std::make_unique<CountingSource>(
        [](int) { FAIL() << "read all the same"; }, "NVML is not installed"));
    sampler.start(1ms);
    EXPECT_EQ(sampler.latest(), std::nullopt);
}

}  // namespace
}  // namespace headroom
