// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cores.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <thread>

#include "fake_system.h"

namespace headroom {
namespace {

using ::testing::ElementsAre;
using testing::FakeSystem;

void give_siblings(const FakeSystem& system, int cpu, const std::string& list) {
    system.write("sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/core_cpus_list",
                 list);
}

/// Four CPUs, two cores: 0 and 2 are one core, 1 and 3 the other.
void give_two_cores(const FakeSystem& system) {
    for (const int cpu : {0, 2}) give_siblings(system, cpu, "0,2\n");
    for (const int cpu : {1, 3}) give_siblings(system, cpu, "1,3\n");
}

TEST(Cores, OneCpuForEachPhysicalCore) {
    const FakeSystem system;
    give_two_cores(system);
    EXPECT_THAT(physical_cores(system.root(), {0, 1, 2, 3}), ElementsAre(0, 1));
}

TEST(Cores, OnlyAllowedCpusCount) {
    const FakeSystem system;
    give_two_cores(system);
    EXPECT_THAT(physical_cores(system.root(), {2}), ElementsAre(2));
    EXPECT_THAT(physical_cores(system.root(), {2, 3}), ElementsAre(2, 3));
}

TEST(Cores, OlderKernelsNameTheSiblingsOtherwise) {
    const FakeSystem system;
    system.write("sys/devices/system/cpu/cpu0/topology/thread_siblings_list", "0-1\n");
    system.write("sys/devices/system/cpu/cpu1/topology/thread_siblings_list", "0-1\n");
    EXPECT_THAT(physical_cores(system.root(), {0, 1}), ElementsAre(0));
}

TEST(Cores, WithoutTopologyEveryCpuIsACore) {
    const FakeSystem system;
    EXPECT_THAT(physical_cores(system.root(), {0, 1, 5}), ElementsAre(0, 1, 5));
}

TEST(Cores, AQuotaLimitsThemToWholeProcessors) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "0::/\n");
    system.write("sys/fs/cgroup/cpu.max", "250000 100000\n");
    EXPECT_THAT(physical_cores(system.root(), {0, 1, 2, 3}), ElementsAre(0, 1));
}

TEST(Cores, AQuotaBelowOneStillLeavesOne) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "0::/\n");
    system.write("sys/fs/cgroup/cpu.max", "50000 100000\n");
    EXPECT_THAT(physical_cores(system.root(), {0, 1}), ElementsAre(0));
}

TEST(Cores, HardwareThreadsAreAllThoseOfTheCores) {
    const FakeSystem system;
    give_two_cores(system);
    EXPECT_THAT(hardware_threads(system.root(), {0}), ElementsAre(0, 2));
    EXPECT_THAT(hardware_threads(system.root(), {0, 3}), ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(hardware_threads(system.root(), {7}), ElementsAre(7));
}

TEST(Cores, AThreadRunsWhereItIsPut) {
    const std::vector<int> before = allowed_cpus();
    std::vector<int> seen;
    std::thread([&] {
        run_on({before.back()});
        seen = allowed_cpus();
    }).join();
    EXPECT_THAT(seen, ElementsAre(before.back()));
    EXPECT_EQ(allowed_cpus(), before);
}

TEST(Cores, ACpuThatIsNotThereIsRefused) {
    std::thread([] { EXPECT_FALSE(run_on({8191})); }).join();
}

}  // namespace
}  // namespace headroom
