// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_identity.h"

#include <gtest/gtest.h>

#include "fake_system.h"

namespace headroom {
namespace {

using testing::FakeSystem;

void give_cache(const FakeSystem& system, int cpu, int index, const std::string& level,
                const std::string& size, const std::string& shared_by) {
    const std::string folder =
        "sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/cache/index" + std::to_string(index);
    system.write(folder + "/level", level);
    system.write(folder + "/size", size);
    system.write(folder + "/shared_cpu_list", shared_by);
}

TEST(CpuIdentity, NameIsThatOfProcCpuinfo) {
    const FakeSystem system;
    system.write("proc/cpuinfo", "processor\t: 0\nmodel\t\t: 17\nmodel name\t: AMD EPYC 9454P\n");
    EXPECT_EQ(cpu_name(system.root()), "AMD EPYC 9454P");
}

TEST(CpuIdentity, WithoutANameItIsACpu) {
    const FakeSystem system;
    EXPECT_EQ(cpu_name(system.root()), "CPU");
}

TEST(CpuIdentity, ASharedLastLevelCacheCountsOnce) {
    const FakeSystem system;
    for (const int cpu : {0, 1}) {
        give_cache(system, cpu, 0, "1", "32K", std::to_string(cpu));
        give_cache(system, cpu, 1, "3", "32768K", "0-1");
    }
    EXPECT_EQ(last_level_cache_bytes(system.root(), {0, 1}), 32ULL << 20U);
}

TEST(CpuIdentity, CachesOfSeveralDiesAddUp) {
    const FakeSystem system;
    give_cache(system, 0, 0, "3", "16M", "0");
    give_cache(system, 8, 0, "3", "16M", "8");
    EXPECT_EQ(last_level_cache_bytes(system.root(), {0, 8}), 32ULL << 20U);
}

TEST(CpuIdentity, ACacheSharedWithCoresThatAreNotUsedCountsWhole) {
    const FakeSystem system;
    give_cache(system, 0, 2, "2", "1024K", "0");
    for (const int index : {0, 1}) {
        give_cache(system, 0, index, "1", "32K", "0");
        give_cache(system, 4, index, "1", "32K", "4");
    }
    give_cache(system, 4, 2, "2", "1024K", "4");
    give_cache(system, 0, 3, "3", "32768K", "0-7");
    give_cache(system, 4, 3, "3", "32768K", "0-7");
    EXPECT_EQ(last_level_cache_bytes(system.root(), {0}), 32ULL << 20U);
    EXPECT_EQ(last_level_cache_bytes(system.root(), {0, 4}), 32ULL << 20U);
}

TEST(CpuIdentity, ACoreOutsideTheSharedCacheAddsItsOwnLastLevel) {
    const FakeSystem system;
    give_cache(system, 0, 0, "3", "24M", "0-11");
    give_cache(system, 12, 0, "2", "2048K", "12-13");
    EXPECT_EQ(last_level_cache_bytes(system.root(), {0, 12}), 26ULL << 20U);
}

TEST(CpuIdentity, WhereSharingIsNotToldEachCoreCountsItsOwn) {
    const FakeSystem system;
    for (const int cpu : {0, 1}) {
        const std::string index =
            "sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/cache/index0";
        system.write(index + "/level", "3");
        system.write(index + "/size", "16M");
    }
    EXPECT_EQ(last_level_cache_bytes(system.root(), {0, 1}), 32ULL << 20U);
}

TEST(CpuIdentity, AnUnknownCacheIsAbsent) {
    const FakeSystem system;
    EXPECT_EQ(last_level_cache_bytes(system.root(), {0}), std::nullopt);
}

TEST(CpuIdentity, TheClockIsThatOfTheFastestCore) {
    const FakeSystem system;
    system.write("proc/cpuinfo", "cpu MHz\t: 1200.123\ncpu MHz\t: 3800.999\n");
    EXPECT_EQ(cpu_clock_mhz(system.root()), "3800");
}

TEST(CpuIdentity, AnUnknownClockIsAbsent) {
    const FakeSystem system;
    EXPECT_EQ(cpu_clock_mhz(system.root()), std::nullopt);
}

}  // namespace
}  // namespace headroom
