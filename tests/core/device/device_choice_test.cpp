// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/device_choice.h"

#include <gtest/gtest.h>

#include "support/fake_backend.h"

namespace headroom {
namespace {

DeviceInfo device(const std::string& id, int processors) {
    DeviceInfo info;
    info.id = id;
    info.backend = id.substr(0, id.find(':'));
    info.processors = processors;
    return info;
}

DeviceInfo unavailable(const std::string& id, const std::string& reason) {
    DeviceInfo info = device(id, 0);
    info.unavailable_reason = reason;
    return info;
}

TEST(ChooseDevice, AutoTakesAGpuBeforeTheCpu) {
    EXPECT_EQ(choose_device({device("cpu", 64), device("cuda:0", 8)}, "auto")->id, "cuda:0");
}

TEST(ChooseDevice, AutoTakesTheGpuWithTheMostMultiprocessorsThenTheFirst) {
    EXPECT_EQ(
        choose_device({device("cuda:0", 40), device("cuda:1", 132), device("cuda:2", 132)}, "auto")
            ->id,
        "cuda:1");
}

TEST(ChooseDevice, AutoPassesOverWhatCannotBeUsed) {
    EXPECT_EQ(choose_device({unavailable("cuda:0", "no driver"), device("cpu", 2)}, "auto")->id,
              "cpu");
}

TEST(ChooseDevice, AutoWithoutAnyDeviceSaysWhereToLook) {
    EXPECT_EQ(choose_device({unavailable("cuda:0", "no driver")}, "auto").error(),
              (Error{ErrorKind::no_such_device,
                     "no device can be used here; `headroom-cli devices` says why"}));
}

TEST(ChooseDevice, SaysWhatThereIsInsteadOfAnUnknownOne) {
    EXPECT_EQ(
        choose_device({device("cpu", 2), device("cuda:0", 8)}, "cuda:7").error(),
        (Error{ErrorKind::no_such_device, "there is no device \"cuda:7\"; there is: cpu, cuda:0"}));
}

TEST(ChooseDevice, SaysWhyANamedOneCannotBeUsed) {
    EXPECT_EQ(choose_device(
                  {unavailable("cuda:0", "the NVIDIA driver is not installed"), device("cpu", 2)},
                  "cuda:0")
                  .error()
                  .message,
              "cuda:0 cannot be used: the NVIDIA driver is not installed; there is: cpu");
}

TEST(ChooseKernel, AutoTakesTheFirstThatTakesTheType) {
    EXPECT_EQ(*choose_kernel(testing::fake_device_info(), "auto", DataType::fp16), "fake");
}

TEST(ChooseKernel, SaysWhatThereIsInstead) {
    const DeviceInfo fake = testing::fake_device_info();
    EXPECT_EQ(choose_kernel(fake, "cublas", DataType::fp32).error().message,
              "fake:0 has no kernel \"cublas\"; there is: fake, slow");
    EXPECT_EQ(choose_kernel(fake, "slow", DataType::fp16).error().message,
              "kernel slow on fake:0 does not take fp16; it takes: fp32");
    EXPECT_EQ(choose_kernel(fake, "auto", DataType::tf32).error().message,
              "fake:0 does not take tf32; it takes: fp32, bf16, fp16");
}

TEST(ListDevices, GoesThroughTheBackendsInTurn) {
    Backends backends = testing::fake_backends();
    backends.push_back(make_unavailable_backend("cuda", "NVIDIA GPU", "no driver"));
    const auto devices = list_devices(backends);
    ASSERT_EQ(devices.size(), 2U);
    EXPECT_EQ(devices[0].id, "fake:0");
    EXPECT_EQ(devices[1].id, "cuda:0");
    EXPECT_EQ(devices[1].unavailable_reason, "no driver");
}

TEST(OpenDevice, OpensItOnTheBackendThatHasIt) {
    const Backends backends = testing::fake_backends();
    EXPECT_EQ((*open_device(backends, "fake:0"))->info().name, "Fake device");
}

TEST(OpenDevice, SaysWhyItCannot) {
    Backends backends;
    backends.push_back(make_unavailable_backend("cuda", "NVIDIA GPU", "no driver"));
    EXPECT_EQ(open_device(backends, "cuda:0").error().message, "cuda:0 cannot be used: no driver");
    EXPECT_EQ(open_device(backends, "tpu:0").error().message,
              "there is no device \"tpu:0\"; there is: none");
}

}  // namespace
}  // namespace headroom
