// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure.h"

#include <gtest/gtest.h>

#include "core/device_choice.h"
#include "support/fake_backend.h"

namespace headroom {
namespace {

const bool go_on = true;

/// A prepared workload of the fake device whose launches take `launch`.
class FakeTimed {
public:
    explicit FakeTimed(std::function<Seconds(const Shape&)> launch)
        : backends_(testing::fake_backends({.launch_time = std::move(launch)})),
          device_(*open_device(backends_, "fake:0")),
          workload_(*device_->prepare({.shape = shape(), .kernel = "fake"}, {})) {}

    Workload& workload() { return *workload_; }
    static Shape shape() {
        return *Shape::make(BatchSize{1}, SequenceLength{8}, HeadCount{1}, HeadDim{8},
                            DataType::fp32);
    }

private:
    Backends backends_;
    std::unique_ptr<Device> device_;
    std::unique_ptr<Workload> workload_;
};

MeasureSettings settings() {
    return {.per_point = Seconds{0.1},
            .warm_up = Seconds{0.01},
            .chunk = Seconds{0.002},
            .min_samples = 7,
            .max_samples = 1000};
}

TEST(Measure, GathersLaunchesIntoChunksThatAreLongEnoughForTheClock) {
    FakeTimed fake([](const Shape&) { return Seconds{0.0003}; });
    const auto measured = measure(fake.workload(), settings(), [] { return go_on; });
    EXPECT_EQ(measured->launches_per_sample, 7);  // 0.002 / 0.0003, rounded up
    EXPECT_NEAR(measured->time.median, 0.0003, 1e-15);
}

TEST(Measure, SamplesForAsLongAsAsked) {
    FakeTimed fake([](const Shape&) { return Seconds{0.002}; });
    const auto measured = measure(fake.workload(), settings(), [] { return go_on; });
    EXPECT_NEAR(measured->sampling.count(), 0.1, 0.0021);
    EXPECT_NEAR(static_cast<double>(measured->samples.size()), 50, 1);
}

TEST(Measure, TakesTheLeastNumberOfSamplesHoweverLongALaunchIs) {
    FakeTimed fake([](const Shape&) { return Seconds{3}; });
    const auto measured = measure(fake.workload(), settings(), [] { return go_on; });
    EXPECT_EQ(measured->samples.size(), 7U);
    EXPECT_EQ(measured->launches_per_sample, 1);
}

TEST(Measure, TakesNoMoreThanTheMostSamples) {
    FakeTimed fake([](const Shape&) { return Seconds{0.002}; });
    MeasureSettings few = settings();
    few.max_samples = 9;
    EXPECT_EQ(measure(fake.workload(), few, [] { return go_on; })->samples.size(), 9U);
}

TEST(Measure, WarmsUpWithTwoLaunchesAtLeast) {
    FakeTimed fake([](const Shape&) { return Seconds{1}; });
    const auto measured = measure(fake.workload(), settings(), [] { return go_on; });
    EXPECT_DOUBLE_EQ(measured->warm_up.count(), 2.0);
}

TEST(Measure, StopsBetweenTwoLaunches) {
    int launches_allowed = 3;
    FakeTimed fake([](const Shape&) { return Seconds{1}; });
    const auto measured =
        measure(fake.workload(), settings(), [&] { return launches_allowed-- > 0; });
    EXPECT_EQ(measured.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(launches_allowed, -1);
}

TEST(Measure, RefusesATimeThatIsNotPositive) {
    int launch = 0;
    FakeTimed fake([&](const Shape&) { return Seconds{launch++ < 2 ? 1.0 : 0.0}; });
    const auto measured = measure(fake.workload(), settings(), [] { return go_on; });
    EXPECT_EQ(measured.error().kind, ErrorKind::device);
}

TEST(Measure, HandsOnWhatTheDeviceReports) {
    const Error fault{ErrorKind::device, "launch failed"};
    Backends backends = testing::fake_backends(
        {.launch_error = [&](const Shape&) { return std::optional(fault); }});
    const auto device = *open_device(backends, "fake:0");
    const auto workload = *device->prepare({.shape = FakeTimed::shape(), .kernel = "fake"}, {});
    EXPECT_EQ(measure(*workload, settings(), [] { return go_on; }).error(), fault);
}

}  // namespace
}  // namespace headroom
