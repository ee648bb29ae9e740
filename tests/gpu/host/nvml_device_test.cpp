// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/nvml_device.h"

#include <gtest/gtest.h>

#include "fake_nvml.h"

namespace headroom {
namespace {

using Facts = std::map<std::string, std::string>;

TEST(NvmlDevice, IsFoundByItsUuid) {
    testing::FakeNvml fake;
    EXPECT_EQ(*nvml_device(fake.api(), "GPU-01020304-0506-0708-090a-0b0c0d0e0f10"), &fake);
}

TEST(NvmlDevice, IsFoundAsAPartOfAGpu) {
    testing::FakeNvml fake;
    fake.uuid = "MIG-01020304-0506-0708-090a-0b0c0d0e0f10";
    EXPECT_EQ(*nvml_device(fake.api(), "GPU-01020304-0506-0708-090a-0b0c0d0e0f10"), &fake);
}

TEST(NvmlDevice, SaysWhyThereIsNone) {
    testing::FakeNvml fake;
    EXPECT_EQ(nvml_device(fake.api(), "GPU-other").error(),
              (Error{ErrorKind::unsupported, "NVML does not give GPU-other: Not Found"}));
    NvmlApi old = fake.api();
    old.handle_by_uuid = nullptr;
    EXPECT_EQ(nvml_device(old, fake.uuid).error().message,
              "NVML is too old: it finds no device by its UUID");
    NvmlApi none;
    none.unavailable_reason = "NVML is not installed: no such file";
    EXPECT_EQ(nvml_device(none, fake.uuid).error().message, "NVML is not installed: no such file");
}

TEST(NvmlWords, AreTheNumberWhereTheLibraryHasNone) {
    EXPECT_EQ(nvml_words(NvmlApi{}, 4), "NVML error 4");
    EXPECT_EQ(nvml_words(testing::FakeNvml{}.api(), 4), "Insufficient Permissions");
}

TEST(NvmlFacts, TellWhatTheHeaderOfARunNeeds) {
    testing::FakeNvml fake;
    EXPECT_EQ(nvml_facts(fake.api(), fake.uuid), (Facts{{"driver", "580.82.07"},
                                                        {"power_limit_w", "700"},
                                                        {"clock_max_mhz", "1980"},
                                                        {"memory_clock_max_mhz", "2619"},
                                                        {"persistence_mode", "on"},
                                                        {"mig_mode", "off"}}));
}

TEST(NvmlFacts, LeaveOutWhatIsNotTold) {
    testing::FakeNvml fake;
    NvmlApi api = fake.api();
    api.power_limit = nullptr;
    api.mig_mode = [](nvml::Device, unsigned*, unsigned*) { return 3; };
    EXPECT_EQ(nvml_facts(api, fake.uuid), (Facts{{"driver", "580.82.07"},
                                                 {"clock_max_mhz", "1980"},
                                                 {"memory_clock_max_mhz", "2619"},
                                                 {"persistence_mode", "on"}}));
    EXPECT_EQ(nvml_facts(fake.api(), "GPU-other"), (Facts{{"driver", "580.82.07"}}));
    EXPECT_EQ(nvml_facts(NvmlApi{}, fake.uuid), Facts{});
}

}  // namespace
}  // namespace headroom
