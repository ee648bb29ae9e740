// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/control_group.h"

#include <gtest/gtest.h>

#include "fake_system.h"

namespace headroom {
namespace {

using testing::FakeSystem;

TEST(ControlGroup, WithoutGroupsNothingIsLimited) {
    const FakeSystem system;
    const ControlGroupLimits limits = control_group_limits(system.root());
    EXPECT_EQ(limits.cpus, std::nullopt);
    EXPECT_EQ(limits.memory_bytes, std::nullopt);
    EXPECT_EQ(limits.memory_room, std::nullopt);
}

TEST(ControlGroup, Version2GivesQuotaAndMemory) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "0::/box\n");
    system.write("sys/fs/cgroup/box/cpu.max", "250000 100000\n");
    system.write("sys/fs/cgroup/box/memory.max", "1000\n");
    system.write("sys/fs/cgroup/box/memory.current", "700\n");
    system.write("sys/fs/cgroup/box/memory.stat", "anon 400\ninactive_file 300\n");
    const ControlGroupLimits limits = control_group_limits(system.root());
    EXPECT_EQ(limits.cpus, 2.5);
    EXPECT_EQ(limits.memory_bytes, 1000U);
    EXPECT_EQ(limits.memory_room, 600U);
}

TEST(ControlGroup, MaxIsNoLimit) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "0::/box\n");
    system.write("sys/fs/cgroup/box/cpu.max", "max 100000\n");
    system.write("sys/fs/cgroup/box/memory.max", "max\n");
    const ControlGroupLimits limits = control_group_limits(system.root());
    EXPECT_EQ(limits.cpus, std::nullopt);
    EXPECT_EQ(limits.memory_bytes, std::nullopt);
}

TEST(ControlGroup, AGroupAboveLimitsTooAndTheTightestCounts) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "0::/job/step\n");
    system.write("sys/fs/cgroup/job/memory.max", "500\n");
    system.write("sys/fs/cgroup/job/memory.current", "100\n");
    system.write("sys/fs/cgroup/job/step/memory.max", "800\n");
    system.write("sys/fs/cgroup/job/step/memory.current", "50\n");
    const ControlGroupLimits limits = control_group_limits(system.root());
    EXPECT_EQ(limits.memory_bytes, 500U);
    EXPECT_EQ(limits.memory_room, 400U);
}

TEST(ControlGroup, Version1GivesQuotaAndMemory) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "4:memory:/box\n2:cpu,cpuacct:/box\n");
    system.write("sys/fs/cgroup/cpu/box/cpu.cfs_quota_us", "400000\n");
    system.write("sys/fs/cgroup/cpu/box/cpu.cfs_period_us", "100000\n");
    system.write("sys/fs/cgroup/memory/box/memory.limit_in_bytes", "1000\n");
    system.write("sys/fs/cgroup/memory/box/memory.usage_in_bytes", "700\n");
    system.write("sys/fs/cgroup/memory/box/memory.stat", "cache 9\ntotal_inactive_file 200\n");
    const ControlGroupLimits limits = control_group_limits(system.root());
    EXPECT_EQ(limits.cpus, 4.0);
    EXPECT_EQ(limits.memory_room, 500U);
}

TEST(ControlGroup, Version1QuotaOfMinusOneIsNoLimit) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "1:cpu:/\n");
    system.write("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1\n");
    system.write("sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n");
    EXPECT_EQ(control_group_limits(system.root()).cpus, std::nullopt);
}

TEST(ControlGroup, AGroupUsedBeyondItsLimitHasNoRoom) {
    const FakeSystem system;
    system.write("proc/self/cgroup", "0::/\n");
    system.write("sys/fs/cgroup/memory.max", "100\n");
    system.write("sys/fs/cgroup/memory.current", "130\n");
    EXPECT_EQ(control_group_limits(system.root()).memory_room, 0U);
}

}  // namespace
}  // namespace headroom
