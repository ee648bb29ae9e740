// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_sensors.h"

#include <gtest/gtest.h>

#include "fake_system.h"

namespace headroom {
namespace {

using testing::FakeSystem;

void give_frequency(const FakeSystem& system, int cpu, const std::string& khz) {
    system.write("sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/cpufreq/scaling_cur_freq",
                 khz);
}

TEST(ClockMhz, IsTheMeanOfTheCpusByCpufreq) {
    const FakeSystem system;
    give_frequency(system, 0, "3000000\n");
    give_frequency(system, 1, "2000000\n");
    give_frequency(system, 2, "800000\n");
    system.write("proc/cpuinfo", "processor : 0\ncpu MHz : 1.0\n");
    EXPECT_EQ(clock_mhz(system.root(), {0, 1}), 2500);
}

TEST(ClockMhz, WithoutCpufreqItIsThatOfCpuinfo) {
    const FakeSystem system;
    system.write("proc/cpuinfo",
                 "processor\t: 0\ncpu MHz\t\t: 2600.125\n\nprocessor\t: 1\ncpu MHz\t\t: 800.000\n"
                 "\nprocessor\t: 12\ncpu MHz\t\t: 2600.375\n");
    EXPECT_EQ(clock_mhz(system.root(), {0, 12}), 2600.25);
}

TEST(ClockMhz, WhereNeitherTellsItIsAbsent) {
    const FakeSystem system;
    system.write("proc/cpuinfo", "processor\t: 0\nBogoMIPS\t: 50.00\n");
    EXPECT_EQ(clock_mhz(system.root(), {0}), std::nullopt);
}

TEST(ThermalThrottleCount, AddsTheCpusAndTheirPackages) {
    const FakeSystem system;
    const std::string cpus = "sys/devices/system/cpu/cpu";
    system.write(cpus + "0/thermal_throttle/core_throttle_count", "3\n");
    system.write(cpus + "0/thermal_throttle/package_throttle_count", "10\n");
    system.write(cpus + "1/thermal_throttle/core_throttle_count", "100\n");
    system.write(cpus + "2/thermal_throttle/core_throttle_count", "1000\n");
    EXPECT_EQ(thermal_throttle_count(system.root(), {0, 1}), 113U);
}

TEST(ThermalThrottleCount, WhereItIsNotCountedItIsAbsent) {
    const FakeSystem system;
    EXPECT_EQ(thermal_throttle_count(system.root(), {0}), std::nullopt);
}

void give_sensor(const FakeSystem& system, int chip, const std::string& name, int number,
                 const std::string& label, const std::string& thousandths) {
    const std::string folder = "sys/class/hwmon/hwmon" + std::to_string(chip);
    const std::string sensor = folder + "/temp" + std::to_string(number);
    system.write(folder + "/name", name);
    system.write(sensor + "_input", thousandths);
    if (!label.empty()) system.write(sensor + "_label", label);
}

TEST(PackageTemperature, IsThatOfIntelsHottestPackage) {
    const FakeSystem system;
    give_sensor(system, 0, "nvme\n", 1, "Composite\n", "90000\n");
    give_sensor(system, 1, "coretemp\n", 1, "Package id 0\n", "61000\n");
    give_sensor(system, 1, "coretemp\n", 2, "Core 0\n", "75000\n");
    give_sensor(system, 2, "coretemp\n", 1, "Package id 1\n", "64500\n");
    EXPECT_EQ(PackageTemperature(system.root()).read(), 64.5);
}

TEST(PackageTemperature, IsAmdsTrueOneRatherThanTheFansOne) {
    const FakeSystem system;
    give_sensor(system, 0, "k10temp\n", 1, "Tctl\n", "82000\n");
    give_sensor(system, 0, "k10temp\n", 2, "Tdie\n", "55000\n");
    give_sensor(system, 0, "k10temp\n", 3, "Tccd1\n", "60000\n");
    EXPECT_EQ(PackageTemperature(system.root()).read(), 55);
}

TEST(PackageTemperature, IsAmdsTctlWhereThereIsNoOther) {
    const FakeSystem system;
    give_sensor(system, 0, "k10temp\n", 1, "Tctl\n", "48250\n");
    give_sensor(system, 0, "k10temp\n", 3, "Tccd1\n", "60000\n");
    EXPECT_EQ(PackageTemperature(system.root()).read(), 48.25);
}

TEST(PackageTemperature, IsTheOnlyOneOfAChipThatNamesNone) {
    const FakeSystem system;
    give_sensor(system, 0, "cpu_thermal\n", 1, "", "40000\n");
    EXPECT_EQ(PackageTemperature(system.root()).read(), 40);
}

TEST(PackageTemperature, IsThatOfAThermalZoneWhereHwmonHasNone) {
    const FakeSystem system;
    system.write("sys/class/thermal/thermal_zone0/type", "acpitz\n");
    system.write("sys/class/thermal/thermal_zone0/temp", "27800\n");
    system.write("sys/class/thermal/thermal_zone1/type", "x86_pkg_temp\n");
    system.write("sys/class/thermal/thermal_zone1/temp", "53000\n");
    EXPECT_EQ(PackageTemperature(system.root()).read(), 53);
}

TEST(PackageTemperature, BelowFreezingIsATemperatureToo) {
    const FakeSystem system;
    give_sensor(system, 0, "cpu_thermal\n", 1, "", "-5000\n");
    EXPECT_EQ(PackageTemperature(system.root()).read(), -5);
}

TEST(PackageTemperature, WithoutASensorItIsAbsent) {
    const FakeSystem system;
    give_sensor(system, 0, "nvme\n", 1, "Composite\n", "90000\n");
    system.write("sys/class/thermal/thermal_zone0/type", "acpitz\n");
    system.write("sys/class/thermal/thermal_zone0/temp", "27800\n");
    EXPECT_EQ(PackageTemperature(system.root()).read(), std::nullopt);
}

void give_energy(const FakeSystem& system, const std::string& zone, const std::string& name,
                 const std::string& microjoules) {
    const std::string folder = "sys/class/powercap/intel-rapl:" + zone;
    system.write(folder + "/name", name);
    system.write(folder + "/max_energy_range_uj", "10000000\n");
    system.write(folder + "/energy_uj", microjoules);
}

TEST(PackageEnergy, AddsThePackagesButNotTheirParts) {
    const FakeSystem system;
    give_energy(system, "0", "package-0\n", "1000000\n");
    give_energy(system, "1", "package-1\n", "2000000\n");
    give_energy(system, "0:0", "core\n", "500000\n");
    give_energy(system, "2", "psys\n", "500000\n");
    PackageEnergy energy(system.root());
    const double begin = *energy.read();
    give_energy(system, "0", "package-0\n", "1500000\n");
    give_energy(system, "1", "package-1\n", "3000000\n");
    give_energy(system, "0:0", "core\n", "900000\n");
    give_energy(system, "2", "psys\n", "900000\n");
    EXPECT_EQ(*energy.read() - begin, 1.5);
}

TEST(PackageEnergy, GoesOnWhereTheCounterStartsOver) {
    const FakeSystem system;
    give_energy(system, "0", "package-0\n", "9000000\n");
    PackageEnergy energy(system.root());
    const double begin = *energy.read();
    give_energy(system, "0", "package-0\n", "500000\n");
    EXPECT_EQ(*energy.read() - begin, 1.5);
}

TEST(PackageEnergy, WhereOnePackageCannotBeReadItIsAbsent) {
    const FakeSystem system;
    give_energy(system, "0", "package-0\n", "1000000\n");
    system.write("sys/class/powercap/intel-rapl:1/name", "package-1\n");
    EXPECT_EQ(PackageEnergy(system.root()).read(), std::nullopt);
}

TEST(PackageEnergy, WithoutRaplItIsAbsent) {
    const FakeSystem system;
    EXPECT_EQ(PackageEnergy(system.root()).read(), std::nullopt);
}

}  // namespace
}  // namespace headroom
