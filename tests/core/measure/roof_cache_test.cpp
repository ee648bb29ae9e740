// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/roof_cache.h"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

#include "core/device/device_choice.h"
#include "nlohmann/json.hpp"
#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::fake_device_info;
using testing::FakeScript;
using testing::TemporaryFolder;

DeviceInfo device_with(const char* fact, const char* value) {
    DeviceInfo info = fake_device_info();
    info.facts[fact] = value;
    return info;
}

/// The roofs found on a device of 1 TFLOP/s and this bandwidth, GB/s.
Roofs found(const DeviceInfo& info, double bandwidth_gbs, const RoofCache* cache,
            std::optional<Error> stream_error = {}) {
    const Backends backends = testing::fake_backends(
        {.bandwidth = bandwidth_gbs * 1e9, .stream_error = std::move(stream_error)}, {info});
    const auto device = *open_device(backends, info.id);
    return *known_or_measured_roofs(*device, DataType::fp32, cache, nullptr, [] { return true; },
                                    {});
}

/// The same while telemetry reads this load by other programs and these reasons of throttling.
Roofs found_under(double load, const RoofCache* cache, std::vector<ThrottleReason> throttle = {}) {
    const Backends backends = testing::fake_backends();
    const auto device = *open_device(backends, "fake:0");
    TelemetryHistory history;
    // A reading of each moment in which the roofs are measured.
    const auto watch = [&] {
        TelemetryReading reading;
        reading.time = std::chrono::steady_clock::now();
        reading.load = load;
        reading.throttle = throttle;
        history.add(reading);
        return true;
    };
    return *known_or_measured_roofs(*device, DataType::fp32, cache, &history, watch, {});
}

TEST(RoofCache, LeavesOutWhatWasMeasuredBesideOtherPrograms) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    const Roofs busy = found_under(0.6, &cache);
    EXPECT_TRUE(busy.peak_tflops.empty());
    EXPECT_FALSE(busy.bandwidth_gbs);
    EXPECT_EQ(busy.remark,
              "other programs kept the device busy (60 %) while its roofs were measured, so they "
              "are left out; run again when it is idle");
    EXPECT_FALSE(cache.find(fake_device_info(), DataType::fp32));
    EXPECT_EQ(found_under(0.02, &cache).remark, "");
    EXPECT_TRUE(cache.find(fake_device_info(), DataType::fp32));
}

TEST(RoofCache, LeavesOutWhatWasMeasuredInHeatButNotAtThePowerLimit) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    EXPECT_EQ(found_under(0, &cache, {ThrottleReason::hardware_thermal}).remark,
              "heat or hardware slowed the device while its roofs were measured, so they are left "
              "out; run again when it is idle");
    EXPECT_EQ(found_under(0, &cache, {ThrottleReason::power_cap}).remark, "");
}

TEST(RoofCache, SparesTheNextRunTheMeasuring) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    const Roofs first = found(fake_device_info(), 100, &cache);
    EXPECT_NEAR(*first.bandwidth_gbs, 100, 1e-9);
    EXPECT_EQ(found(fake_device_info(), 200, &cache), first);
}

TEST(RoofCache, IsNotForAnotherDeviceDriverOrLibrary) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    found(device_with("driver", "580.1"), 100, &cache);
    EXPECT_NEAR(*found(device_with("driver", "581.0"), 200, &cache).bandwidth_gbs, 200, 1e-9);
    EXPECT_NEAR(*found(device_with("cublas", "13.1"), 300, &cache).bandwidth_gbs, 300, 1e-9);
    DeviceInfo other = device_with("driver", "580.1");
    other.uuid = "GPU-2";
    EXPECT_NEAR(*found(other, 400, &cache).bandwidth_gbs, 400, 1e-9);
    EXPECT_NEAR(*found(device_with("driver", "580.1"), 500, &cache).bandwidth_gbs, 100, 1e-9);
}

TEST(RoofCache, IsPassedOverWhereItCannotBeRead) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    Roofs impossible;
    impossible.peak_tflops = {{DataType::fp32, 7}};
    impossible.bandwidth_gbs = -1;
    ASSERT_TRUE(cache.store(fake_device_info(), DataType::fp32, impossible));
    EXPECT_NEAR(*found(fake_device_info(), 200, &cache).bandwidth_gbs, 200, 1e-9);
    testing::make_file(folder / "roofs.json", "nonsense");
    EXPECT_NEAR(*found(fake_device_info(), 300, &cache).bandwidth_gbs, 300, 1e-9);
}

TEST(RoofCache, HoldsNoRoofsThatAreNotWhole) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    found(fake_device_info(), 100, &cache, Error{ErrorKind::out_of_memory, "busy"});
    EXPECT_NEAR(*found(fake_device_info(), 200, &cache).bandwidth_gbs, 200, 1e-9);
}

TEST(RoofCache, HoldsNoRoofsThatNoDeviceCanHave) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    Roofs absurd = found(fake_device_info(), 200, nullptr);
    absurd.peak_tflops[DataType::fp32] = 1e-300;
    ASSERT_TRUE(cache.store(fake_device_info(), DataType::fp32, absurd));
    EXPECT_EQ(cache.find(fake_device_info(), DataType::fp32), std::nullopt);
    absurd.peak_tflops[DataType::fp32] = 1;
    absurd.bandwidth_gbs = 1e9;
    ASSERT_TRUE(cache.store(fake_device_info(), DataType::fp32, absurd));
    EXPECT_EQ(cache.find(fake_device_info(), DataType::fp32), std::nullopt);
}

TEST(RoofCache, IsForOneType) {
    const TemporaryFolder folder;
    const RoofCache cache(folder.path());
    found(fake_device_info(), 100, &cache);
    EXPECT_TRUE(cache.find(fake_device_info(), DataType::fp32));
    EXPECT_FALSE(cache.find(fake_device_info(), DataType::bf16));
}

TEST(KnownOrMeasuredRoofs, DoWithoutACache) {
    EXPECT_NEAR(*found(fake_device_info(), 100, nullptr).bandwidth_gbs, 100, 1e-9);
    const RoofCache nowhere("/proc/no-such-folder");
    EXPECT_NEAR(*found(fake_device_info(), 100, &nowhere).bandwidth_gbs, 100, 1e-9);
}

TEST(KnownOrMeasuredRoofs, HaveTheVendorsBesideThem) {
    DeviceInfo info = fake_device_info();
    info.name = "NVIDIA A30";
    const Roofs roofs = found(info, 100, nullptr);
    EXPECT_EQ(roofs.vendor_bandwidth_gbs, 933);
    EXPECT_NEAR(*roofs.bandwidth_gbs, 100, 1e-9);
}

}  // namespace
}  // namespace headroom
