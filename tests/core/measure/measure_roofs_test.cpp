// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure_roofs.h"

#include <gtest/gtest.h>

#include <set>

#include "core/device/device_choice.h"
#include "support/fake_backend.h"
#include "support/go_on.h"

namespace headroom {
namespace {

using testing::go_on;

using testing::fake_device_info;
using testing::FakeScript;

/// The fake device, and the backends that it belongs to.
struct OpenFake {
    explicit OpenFake(FakeScript script, const DeviceInfo& info = fake_device_info())
        : backends(testing::fake_backends(std::move(script), {info})),
          device(*open_device(backends, "fake:0")) {}
    Backends backends;
    std::unique_ptr<Device> device;
};

std::optional<double> peak_of(FakeScript script, DataType type = DataType::fp32,
                              Seconds time = Seconds{1e6},
                              const DeviceInfo& info = fake_device_info()) {
    const OpenFake fake(std::move(script), info);
    const auto peak = *measure_peak(*fake.device, type, time, go_on, {});
    return peak ? std::optional(peak->tflops) : std::nullopt;
}

/// A device whose products of s = 2048 reach 2 TFLOP/s, the others 1.
FakeScript best_at_2048() {
    return {.launch_time = [](const Shape& shape) {
        const double tflops = shape.seq_len().value == 2048 ? 2 : 1;
        return Seconds{static_cast<double>(shape.work()) / (tflops * 1e12)};
    }};
}

TEST(MeasurePeak, FindsTheLargestSustainedProduct) {
    EXPECT_NEAR(*peak_of(best_at_2048()), 2.0, 1e-9);
}

// Squares are not the fastest everywhere.
TEST(MeasurePeak, TriesManyNarrowMatricesToo) {
    EXPECT_NEAR(
        *peak_of({.launch_time =
                      [](const Shape& shape) {
                          const double tflops = shape.head_dim().value == 256 ? 3 : 1;
                          return Seconds{static_cast<double>(shape.work()) / (tflops * 1e12)};
                      }}),
        3.0, 1e-9);
}

TEST(MeasurePeak, TriesNoProductForWhichThereIsNoTime) {
    std::set<std::int64_t> tried;
    FakeScript script = best_at_2048();
    script.on_prepare = [&](const WorkloadRequest& request) {
        tried.insert(request.shape.seq_len().value);
    };
    // Five launches of s = 2048, b*a = 4 at 1 TFLOP/s take 0.34 s, of s = 16384 44 s.
    EXPECT_NEAR(*peak_of(std::move(script), DataType::fp32, Seconds{3}), 2.0, 1e-9);
    EXPECT_TRUE(tried.contains(2048));
    EXPECT_FALSE(tried.contains(16384));
}

TEST(MeasurePeak, TriesNoProductThatDoesNotFit) {
    FakeScript script = best_at_2048();
    script.memory_free = 40ULL << 20U;  // 4 x 3 x 1024^2 x 4 bytes are 48 MiB
    EXPECT_NEAR(*peak_of(std::move(script)), 1.0, 1e-9);
}

TEST(MeasurePeak, TakesTheFastestKernelButNotTheReference) {
    DeviceInfo info = fake_device_info();
    info.kernels = {{"reference", {DataType::fp32}}, {"fake", {DataType::fp32}}};
    FakeScript script;
    script.on_prepare = [](const WorkloadRequest& request) {
        EXPECT_EQ(request.kernel, "fake");
        EXPECT_EQ(request.data, InputData::softmax);
    };
    EXPECT_TRUE(peak_of(std::move(script), DataType::fp32, Seconds{3}, info));
}

TEST(MeasurePeak, IsAbsentWhereNoKernelTakesTheType) {
    EXPECT_EQ(peak_of({}, DataType::fp8), std::nullopt);
}

TEST(MeasurePeak, IsAbsentWhereTheDeviceFails) {
    const auto failing = [](const Shape&) { return Error{ErrorKind::device, "launch failed"}; };
    EXPECT_EQ(peak_of({.prepare_error = failing}), std::nullopt);
    EXPECT_EQ(peak_of({.launch_error = failing}), std::nullopt);
}

TEST(MeasurePeak, StopsWhenAsked) {
    const OpenFake fake({});
    const auto peak =
        measure_peak(*fake.device, DataType::fp32, Seconds{3}, [] { return false; }, {});
    EXPECT_EQ(peak.error().kind, ErrorKind::cancelled);
}

TEST(MeasureBandwidth, IsThatOfTheStream) {
    const OpenFake fake({.bandwidth = 2e11});
    EXPECT_NEAR(**measure_bandwidth(*fake.device, go_on), 200, 1e-9);
}

TEST(MeasureBandwidth, IsAbsentWhereThereIsNoStream) {
    const OpenFake fake({.stream_error = Error{ErrorKind::unsupported, "no stream"}});
    EXPECT_EQ(*measure_bandwidth(*fake.device, go_on), std::nullopt);
}

TEST(MeasureBandwidth, IsAbsentWhereMemoryIsTooSmallToLeaveTheCache) {
    DeviceInfo info = fake_device_info();
    info.cache_bytes = 32ULL << 20U;
    const OpenFake small({.memory_free = 127ULL << 20U}, info);
    EXPECT_EQ(*measure_bandwidth(*small.device, go_on), std::nullopt);
    const OpenFake enough({.memory_free = 128ULL << 20U}, info);
    EXPECT_NE(*measure_bandwidth(*enough.device, go_on), std::nullopt);
}

TEST(MeasureRoofs, HasThePeakOfTheOneType) {
    const OpenFake fake({});
    const auto roofs = measure_roofs(*fake.device, DataType::bf16, go_on, {});
    ASSERT_TRUE(roofs) << roofs.error().message;
    EXPECT_EQ(roofs->peak_tflops.size(), 1U);
    EXPECT_NEAR(roofs->peak_tflops.at(DataType::bf16), 1.0, 1e-9);
    EXPECT_NEAR(*roofs->bandwidth_gbs, 100, 1e-9);
    EXPECT_EQ(roofs->measured_utc.size(), std::string("2026-01-31T12:00:00Z").size());
}

TEST(MeasureRoofs, HasNoZeroForWhatCannotBeMeasured) {
    const OpenFake fake({.stream_error = Error{ErrorKind::device, "gone"}});
    const auto roofs = measure_roofs(*fake.device, DataType::fp8, go_on, {});
    EXPECT_TRUE(roofs->peak_tflops.empty());
    EXPECT_EQ(roofs->bandwidth_gbs, std::nullopt);
}

}  // namespace
}  // namespace headroom
