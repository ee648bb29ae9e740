// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/device_key.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom {
namespace {

DeviceInfo gpu() {
    DeviceInfo device;
    device.id = "cuda:0";
    device.backend = "cuda";
    device.name = "NVIDIA H100 80GB HBM3";
    device.uuid = "GPU-1";
    device.processors = 132;
    device.facts = {{"driver", "580.1"}, {"cublas", "13.1.0"}, {"clock_mhz", "1980"}};
    return device;
}

TEST(DeviceKey, NamesDeviceVersionsAndProgram) {
    EXPECT_THAT(device_key(gpu()),
                ::testing::StartsWith("cuda GPU-1, driver 580.1, cublas 13.1.0, headroom "));
}

TEST(DeviceKey, NamesADeviceWithoutUuidByNameAndProcessors) {
    DeviceInfo device = gpu();
    device.uuid = "";
    device.facts = {};
    EXPECT_THAT(device_key(device),
                ::testing::StartsWith("cuda NVIDIA H100 80GB HBM3, 132 processors, headroom "));
}

TEST(DeviceKey, DiffersWithDriverAndLibrary) {
    DeviceInfo driver = gpu();
    driver.facts["driver"] = "581.0";
    EXPECT_NE(device_key(driver), device_key(gpu()));
    DeviceInfo library = gpu();
    library.facts["cublas"] = "13.2.0";
    EXPECT_NE(device_key(library), device_key(gpu()));
    DeviceInfo divided = gpu();
    divided.facts["mig_mode"] = "on";
    EXPECT_NE(device_key(divided), device_key(gpu()));
    DeviceInfo other = gpu();
    other.uuid = "GPU-2";
    EXPECT_NE(device_key(other), device_key(gpu()));
}

TEST(DeviceKey, StaysWhenOnlyTheMomentsClockDiffers) {
    DeviceInfo later = gpu();
    later.facts["clock_mhz"] = "345";
    later.memory_free_bytes = 7;
    EXPECT_EQ(device_key(later), device_key(gpu()));
}

}  // namespace
}  // namespace headroom
