// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_load.h"

#include <gtest/gtest.h>

#include "fake_system.h"

namespace headroom {
namespace {

using testing::FakeSystem;

/// The ticks of two CPUs since some begin: "user nice system idle iowait irq softirq steal".
void give_ticks(const FakeSystem& system, const std::string& cpu0, const std::string& cpu1) {
    system.write("proc/stat", "cpu  1 2 3 4 5 6 7 8 0 0\ncpu0 " + cpu0 + " 0 0\ncpu1 " + cpu1 +
                                  " 0 0\nintr 12345\n");
}

/// This process's own ticks, in its program and in the system.
void give_own(const FakeSystem& system, int user, int in_system) {
    system.write("proc/self/stat", "4711 (a (odd) name) R 1 4711 4711 0 -1 4194304 99 0 0 0 " +
                                       std::to_string(user) + " " + std::to_string(in_system) +
                                       " 9 9 20 0 1 0 161564\n");
}

TEST(CpuLoad, TheFirstReadingTellsNothing) {
    const FakeSystem system;
    give_ticks(system, "10 0 0 10 0 0 0 0", "10 0 0 10 0 0 0 0");
    give_own(system, 0, 0);
    EXPECT_EQ(CpuLoad(system.root(), {0, 1}).read(), std::nullopt);
}

TEST(CpuLoad, IsWhatOthersUsedOfAllTicks) {
    const FakeSystem system;
    give_ticks(system, "0 0 0 100 0 0 0 0", "0 0 0 100 0 0 0 0");
    give_own(system, 0, 0);
    CpuLoad load(system.root(), {0, 1});
    load.read();
    // 200 ticks, of which 110 busy, of which 60 are our own.
    give_ticks(system, "80 0 0 120 0 0 0 0", "30 0 0 170 0 0 0 0");
    give_own(system, 50, 10);
    EXPECT_EQ(load.read(), 0.25);
}

TEST(CpuLoad, CountsEveryKindOfWorkAndTheHypervisorsSteal) {
    const FakeSystem system;
    give_ticks(system, "0 0 0 100 0 0 0 0", "0 0 0 100 0 0 0 0");
    give_own(system, 0, 0);
    CpuLoad load(system.root(), {0});
    load.read();
    // user 1, nice 2, system 4, irq 8, softirq 16, steal 19: 50 of 100; waiting for a disk is idle.
    give_ticks(system, "1 2 4 130 20 8 16 19", "0 0 0 200 0 0 0 0");
    EXPECT_EQ(load.read(), 0.5);
}

TEST(CpuLoad, OtherCpusDoNotCount) {
    const FakeSystem system;
    give_ticks(system, "0 0 0 100 0 0 0 0", "0 0 0 100 0 0 0 0");
    give_own(system, 0, 0);
    CpuLoad load(system.root(), {0});
    load.read();
    give_ticks(system, "0 0 0 200 0 0 0 0", "100 0 0 100 0 0 0 0");
    EXPECT_EQ(load.read(), 0.0);
}

TEST(CpuLoad, OwnTimeOnOtherCpusDoesNotMakeItNegative) {
    const FakeSystem system;
    give_ticks(system, "0 0 0 100 0 0 0 0", "0 0 0 100 0 0 0 0");
    give_own(system, 0, 0);
    CpuLoad load(system.root(), {0});
    load.read();
    give_ticks(system, "50 0 0 150 0 0 0 0", "100 0 0 100 0 0 0 0");
    give_own(system, 100, 0);
    EXPECT_EQ(load.read(), 0.0);
}

TEST(CpuLoad, ShortStepsAreTakenTogetherUntilHalfASecond) {
    const FakeSystem system;
    give_own(system, 0, 0);
    CpuLoad load(system.root(), {0});
    give_ticks(system, "0 0 0 10 0 0 0 0", "0 0 0 1 0 0 0 0");
    load.read();
    // 20 ticks, all others', then 20 idle ones: half of 40.
    give_ticks(system, "20 0 0 10 0 0 0 0", "0 0 0 1 0 0 0 0");
    EXPECT_EQ(load.read(), 1.0);
    give_ticks(system, "20 0 0 30 0 0 0 0", "0 0 0 1 0 0 0 0");
    EXPECT_EQ(load.read(), 0.5);
    // 50 more idle ticks: what was before them is forgotten.
    give_ticks(system, "20 0 0 80 0 0 0 0", "0 0 0 1 0 0 0 0");
    EXPECT_EQ(load.read(), 0.0);
}

TEST(CpuLoad, WithoutTheSystemsCountersItIsAbsent) {
    const FakeSystem system;
    give_own(system, 0, 0);
    CpuLoad load(system.root(), {0});
    EXPECT_EQ(load.read(), std::nullopt);
    EXPECT_EQ(load.read(), std::nullopt);
}

TEST(CpuLoad, WithoutThisProcesssOwnTimeItIsAbsent) {
    const FakeSystem system;
    CpuLoad load(system.root(), {0});
    give_ticks(system, "0 0 0 100 0 0 0 0", "0 0 0 100 0 0 0 0");
    load.read();
    give_ticks(system, "50 0 0 150 0 0 0 0", "0 0 0 200 0 0 0 0");
    EXPECT_EQ(load.read(), std::nullopt);
}

TEST(CpuLoad, ACounterThatDoesNotReadSoIsAbsent) {
    const FakeSystem system;
    give_own(system, 0, 0);
    CpuLoad load(system.root(), {0});
    give_ticks(system, "0 0 0 100 0 0 0 0", "0 0 0 100 0 0 0 0");
    load.read();
    system.write("proc/stat", "cpu0 50 0 nonsense\n");
    EXPECT_EQ(load.read(), std::nullopt);
}

}  // namespace
}  // namespace headroom
