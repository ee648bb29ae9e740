// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/gpu/simulated/simulated_gpu_test.h"

namespace headroom::simulated {
namespace {

using SimulatedListing = SimulatedGpuTest;

TEST_F(SimulatedListing, TellsWhatTheGpuIs) {
    const DeviceInfo info = listed();
    EXPECT_TRUE(info.available());
    EXPECT_EQ(info.name, "Simulated GPU");
    EXPECT_EQ(info.uuid, "GPU-01020304-0506-0708-090a-0b0c0d0e0f10");
    EXPECT_EQ(info.processors, 4);
    EXPECT_EQ(info.cache_bytes, 64U << 10U);
    EXPECT_EQ(info.facts.at("driver"), "580.82.07");
    EXPECT_EQ(info.facts.at("compute_capability"), "9.0");
}

TEST_F(SimulatedListing, SaysThatThereIsNoDriver) {
    machine().reset({.driver_version = 0});
    EXPECT_EQ(listed().unavailable_reason, "the NVIDIA driver is not installed");
}

TEST_F(SimulatedListing, SaysThatTheDriverIsTooOld) {
    machine().reset({.driver_version = 11040});
    EXPECT_THAT(
        *listed().unavailable_reason,
        ::testing::StartsWith("the NVIDIA driver is too old: it knows CUDA up to 11.4, and "));
}

TEST_F(SimulatedListing, SaysThatThereIsNoGpu) {
    machine().reset({.gpus = {}});
    EXPECT_EQ(listed().unavailable_reason, "no NVIDIA GPU was found");
}

TEST_F(SimulatedListing, ListsTwoGpusInTheirOrder) {
    Gpu second;
    second.name = "Other GPU";
    second.uuid[0] = 99;
    machine().reset({.gpus = {Gpu{}, second}});
    const auto devices = backend_.devices();
    ASSERT_EQ(devices.size(), 2U);
    EXPECT_EQ(devices[1].id, "cuda:1");
    EXPECT_EQ(devices[1].name, "Other GPU");
}

TEST_F(SimulatedListing, DoesWithoutNvml) {
    machine().reset({.nvml = false});
    EXPECT_TRUE(listed().available());
    EXPECT_FALSE(listed().facts.contains("driver"));
}

TEST_F(SimulatedListing, DoesWithAnNvmlThatDenies) {
    machine().reset({.nvml_denies = true});
    EXPECT_TRUE(listed().available());
    EXPECT_FALSE(listed().facts.contains("power_limit_w"));
}

TEST_F(SimulatedListing, SaysThatTheModuleHasNoCodeForAGpuThatIsOlder) {
    machine().change([](Configuration& configuration) {
        configuration.gpus[0].major = 7;
        configuration.gpus[0].minor = 0;
    });
    EXPECT_THAT(*listed().unavailable_reason, ::testing::EndsWith("and this one has 7.0"));
}

TEST_F(SimulatedListing, MakesNoContext) {
    EXPECT_EQ(listed().memory_free_bytes, 48U << 20U);
    EXPECT_FALSE(machine().has_context());
}

}  // namespace
}  // namespace headroom::simulated
