// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_telemetry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fake_system.h"

namespace headroom {
namespace {

using ::testing::ElementsAre;
using testing::FakeSystem;
using ::testing::IsEmpty;

std::string cpu_file(int cpu, const std::string& name) {
    return "sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/" + name;
}

TEST(CpuTelemetry, WhereNothingCanBeReadItSaysSo) {
    const FakeSystem system;
    CpuTelemetry telemetry(system.root(), {0});
    EXPECT_EQ(telemetry.unavailable_reason(),
              "neither clocks nor load, temperature or energy can be read from /proc and /sys");
    const TelemetryReading reading = telemetry.read();
    EXPECT_EQ(reading.clock_mhz, std::nullopt);
    EXPECT_EQ(reading.power_w, std::nullopt);
    EXPECT_EQ(reading.energy_j, std::nullopt);
    EXPECT_EQ(reading.temperature_c, std::nullopt);
    EXPECT_EQ(reading.load, std::nullopt);
    EXPECT_THAT(reading.throttle, IsEmpty());
    EXPECT_THAT(telemetry.other_processes(), IsEmpty());
}

TEST(CpuTelemetry, OneSensorIsEnoughToBeAvailable) {
    const FakeSystem system;
    system.write(cpu_file(0, "cpufreq/scaling_cur_freq"), "2600000\n");
    EXPECT_EQ(CpuTelemetry(system.root(), {0}).unavailable_reason(), "");
}

TEST(CpuTelemetry, GivesWhatTheSensorsGive) {
    const FakeSystem system;
    system.write(cpu_file(0, "cpufreq/scaling_cur_freq"), "2600000\n");
    system.write("sys/class/thermal/thermal_zone0/type", "x86_pkg_temp\n");
    system.write("sys/class/thermal/thermal_zone0/temp", "61500\n");
    system.write("sys/class/powercap/intel-rapl:0/name", "package-0\n");
    system.write("sys/class/powercap/intel-rapl:0/energy_uj", "1000000\n");
    CpuTelemetry telemetry(system.root(), {0});
    telemetry.read();
    system.write("sys/class/powercap/intel-rapl:0/energy_uj", "3500000\n");
    const TelemetryReading reading = telemetry.read();
    EXPECT_EQ(reading.clock_mhz, 2600);
    EXPECT_EQ(reading.temperature_c, 61.5);
    EXPECT_EQ(reading.energy_j, 2.5);
}

TEST(CpuTelemetry, TheLoadIsThatOfTheCoresHardwareThreads) {
    const FakeSystem system;
    system.write(cpu_file(0, "topology/core_cpus_list"), "0,2\n");
    system.write("proc/self/stat", "7 (headroom) R 1 1 1 0 -1 0 0 0 0 0 0 0\n");
    system.write("proc/stat", "cpu0 0 0 0 0 0 0 0 0\ncpu1 0 0 0 0 0 0 0 0\ncpu2 0 0 0 0 0 0 0 0\n");
    CpuTelemetry telemetry(system.root(), {0});
    // A counter of nothing at all is no count.
    EXPECT_EQ(telemetry.read().load, std::nullopt);
    system.write("proc/stat",
                 "cpu0 0 0 0 100 0 0 0 0\ncpu1 100 0 0 0 0 0 0 0\ncpu2 0 0 0 100 0 0 0 0\n");
    telemetry.read();
    system.write("proc/stat",
                 "cpu0 0 0 0 200 0 0 0 0\ncpu1 200 0 0 0 0 0 0 0\ncpu2 100 0 0 100 0 0 0 0\n");
    EXPECT_EQ(telemetry.read().load, 0.5);
}

TEST(CpuTelemetry, AThrottleCountThatRoseIsHeat) {
    const FakeSystem system;
    system.write(cpu_file(0, "thermal_throttle/core_throttle_count"), "3\n");
    CpuTelemetry telemetry(system.root(), {0});
    EXPECT_THAT(telemetry.read().throttle, IsEmpty());  // that was before this program
    EXPECT_THAT(telemetry.read().throttle, IsEmpty());
    system.write(cpu_file(0, "thermal_throttle/core_throttle_count"), "4\n");
    EXPECT_THAT(telemetry.read().throttle, ElementsAre(ThrottleReason::hardware_thermal));
    EXPECT_THAT(telemetry.read().throttle, IsEmpty());
}

}  // namespace
}  // namespace headroom
