// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/nvml_telemetry.h"

#include <gtest/gtest.h>

#include "fake_nvml.h"

namespace headroom {
namespace {

using namespace std::chrono_literals;
using Time = std::chrono::steady_clock::time_point;

/// A source over a fake NVML, on a machine whose time and processes are made up.
class NvmlTelemetryTest : public ::testing::Test {
protected:
    NvmlTelemetry source(std::optional<unsigned> parent_pid = {}) {
        NvmlTelemetry::Surroundings here;
        here.now = [this] { return now_; };
        here.own_pid = 100;
        here.parent_pid = parent_pid;
        here.process_name = [](unsigned pid) -> std::optional<std::string> {
            if (pid == 52) return "trainer";
            return std::nullopt;
        };
        return {api_, fake_.uuid, here};
    }

    testing::FakeNvml fake_;
    NvmlApi api_ = fake_.api();
    Time now_{5s};
};

TEST_F(NvmlTelemetryTest, ReadsEveryField) {
    fake_.reasons = 0x4 | 0x20;
    EXPECT_EQ(source().read(), (TelemetryReading{.time = Time{5s},
                                                 .clock_mhz = 1755,
                                                 .power_w = 612.5,
                                                 .energy_j = 123'456.789,
                                                 .temperature_c = 61,
                                                 .load = {},
                                                 .throttle = {ThrottleReason::power_cap,
                                                              ThrottleReason::software_thermal}}));
    EXPECT_EQ(source().unavailable_reason(), "");
}

TEST_F(NvmlTelemetryTest, NamesEveryReasonOfAMask) {
    const std::vector<std::pair<unsigned long long, std::vector<ThrottleReason>>> cases{
        {0x4, {ThrottleReason::power_cap}},
        {0x8, {ThrottleReason::hardware_slowdown}},
        {0x20, {ThrottleReason::software_thermal}},
        {0x40, {ThrottleReason::hardware_thermal}},
        {0x80, {ThrottleReason::power_brake}},
        {0x1 | 0x2 | 0x10 | 0x100, {}}};  // idle, set clocks, sync boost, display: no throttling
    for (const auto& [bits, reasons] : cases) {
        fake_.reasons = bits;
        EXPECT_EQ(source().read().throttle, reasons) << bits;
    }
}

TEST_F(NvmlTelemetryTest, TakesTheMeanPowerWhereTheInstantIsNotTold) {
    fake_.instant_answer = testing::FakeNvml::not_supported;
    EXPECT_EQ(source().read().power_w, 580.0);
    api_.field_values = nullptr;
    EXPECT_EQ(source().read().power_w, 580.0);
    api_.power_usage = nullptr;
    EXPECT_EQ(source().read().power_w, std::nullopt);
}

TEST_F(NvmlTelemetryTest, ReadsTheSlowEnergyCounterFiveTimesASecondAtMost) {
    NvmlTelemetry source = this->source();
    EXPECT_TRUE(source.read().energy_j);
    now_ += 199ms;
    EXPECT_FALSE(source.read().energy_j);
    now_ += 1ms;
    EXPECT_TRUE(source.read().energy_j);
    EXPECT_EQ(fake_.energy_calls, 2);
}

TEST_F(NvmlTelemetryTest, LeavesOutWhatIsMissingOrRefused) {
    api_.clock = nullptr;
    api_.energy = nullptr;
    api_.temperature = nullptr;
    api_.field_values = nullptr;
    api_.power_usage = [](nvml::Device, unsigned*) { return 4; };
    fake_.reasons = 0x40;
    fake_.reasons_answer = testing::FakeNvml::not_supported;
    TelemetryReading nothing;
    nothing.time = Time{5s};
    EXPECT_EQ(source().read(), nothing);
}

TEST_F(NvmlTelemetryTest, SaysWhyNothingCanBeRead) {
    api_ = NvmlApi{};
    api_.unavailable_reason = "NVML is not installed: no such file";
    NvmlTelemetry source = this->source();
    EXPECT_EQ(source.unavailable_reason(), "NVML is not installed: no such file");
    TelemetryReading nothing;
    nothing.time = Time{5s};
    EXPECT_EQ(source.read(), nothing);
    EXPECT_TRUE(source.other_processes().empty());
}

TEST_F(NvmlTelemetryTest, NamesOtherProcesses) {
    fake_.processes = {
        {.pid = 100, .used_memory = 1, .gpu_instance = 0, .compute_instance = 0},
        {.pid = 4711, .used_memory = 3'435'973'837, .gpu_instance = 0, .compute_instance = 0},
        {.pid = 52, .used_memory = nvml::not_available, .gpu_instance = 0, .compute_instance = 0}};
    EXPECT_EQ(source().other_processes(),
              (std::vector<std::string>{"python3 (pid 4711), 3.2 GiB", "trainer (pid 52)"}));
}

TEST_F(NvmlTelemetryTest, DoesNotTakeTheHeadroomThatItMeasuresForForAnotherProgram) {
    fake_.processes = {{.pid = 100, .used_memory = 1, .gpu_instance = 0, .compute_instance = 0},
                       {.pid = 99, .used_memory = 1, .gpu_instance = 0, .compute_instance = 0}};
    EXPECT_TRUE(source(99).other_processes().empty());
    EXPECT_EQ(source().other_processes().size(), 1U);
}

TEST_F(NvmlTelemetryTest, TakesTheOneNamelessProcessOfAContainerForItself) {
    fake_.processes = {{.pid = 9000, .used_memory = 1024, .gpu_instance = 0, .compute_instance = 0},
                       {.pid = 52, .used_memory = 1024, .gpu_instance = 0, .compute_instance = 0}};
    EXPECT_EQ(source().other_processes(), (std::vector<std::string>{"trainer (pid 52), 1.0 KiB"}));
    fake_.processes.push_back(
        {.pid = 9001, .used_memory = 2048, .gpu_instance = 0, .compute_instance = 0});
    EXPECT_EQ(source().other_processes(),
              (std::vector<std::string>{"trainer (pid 52), 1.0 KiB", "unknown (pid 9000), 1.0 KiB",
                                        "unknown (pid 9001), 2.0 KiB"}));
}

TEST_F(NvmlTelemetryTest, NamesANamelessProcessWhereItSeesItself) {
    fake_.processes = {{.pid = 100, .used_memory = 1, .gpu_instance = 0, .compute_instance = 0},
                       {.pid = 9000, .used_memory = 0, .gpu_instance = 0, .compute_instance = 0}};
    EXPECT_EQ(source().other_processes(), (std::vector<std::string>{"unknown (pid 9000)"}));
}

TEST_F(NvmlTelemetryTest, AsksAgainWithMoreRoomForManyProcesses) {
    for (unsigned pid = 100; pid < 140; ++pid) {
        fake_.processes.push_back(
            {.pid = pid, .used_memory = 0, .gpu_instance = 0, .compute_instance = 0});
    }
    EXPECT_EQ(source().other_processes().size(), 39U);
}

TEST_F(NvmlTelemetryTest, TellsOnceASecondWhatOthersKeepBusy) {
    fake_.processes = {{100, 0, 0, 0}, {52, 0, 0, 0}};
    fake_.utilization = {{52, 1, 90, 0, 0, 0}};  // before the run
    NvmlTelemetry here = source();
    EXPECT_EQ(here.read().load, std::nullopt);
    now_ += 1s;
    fake_.utilization.push_back({52, 2, 30, 0, 0, 0});
    fake_.utilization.push_back({100, 2, 60, 0, 0, 0});
    EXPECT_EQ(here.read().load, 0.3);
    now_ += 500ms;
    EXPECT_EQ(here.read().load, std::nullopt) << "within a second";
    now_ += 500ms;
    EXPECT_EQ(here.read().load, 0.0) << "nobody has done anything since";
}

TEST_F(NvmlTelemetryTest, SaysNothingOfOthersWhereItDoesNotFindItself) {
    fake_.processes = {{52, 0, 0, 0}};
    NvmlTelemetry here = source();
    here.read();
    now_ += 1s;
    fake_.utilization = {{52, 2, 30, 0, 0, 0}};
    EXPECT_EQ(here.read().load, std::nullopt);
}

}  // namespace
}  // namespace headroom
