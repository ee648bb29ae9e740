// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/host_memory.h"

#include <gtest/gtest.h>

#include "fake_system.h"

namespace headroom {
namespace {

using testing::FakeSystem;

void give_memory(const FakeSystem& system) {
    system.write("proc/meminfo",
                 "MemTotal:       8388608 kB\nMemFree:          1000 kB\n"
                 "MemAvailable:   4194304 kB\n");
}

TEST(HostMemory, TotalIsTheMachines) {
    const FakeSystem system;
    give_memory(system);
    EXPECT_EQ(host_memory_total(system.root()), 8ULL << 30U);
}

TEST(HostMemory, FreeIsAvailableLessWhatIsLeftAlone) {
    if (address_space_limited()) GTEST_SKIP() << "the address space is limited (ulimit -v)";
    const FakeSystem system;
    give_memory(system);
    EXPECT_EQ(host_memory_free(system.root()), (4ULL << 30U) - (256ULL << 20U));
}

TEST(HostMemory, AControlGroupLimitsBoth) {
    if (address_space_limited()) GTEST_SKIP() << "the address space is limited (ulimit -v)";
    const FakeSystem system;
    give_memory(system);
    system.write("proc/self/cgroup", "0::/\n");
    system.write("sys/fs/cgroup/memory.max", "2147483648\n");
    system.write("sys/fs/cgroup/memory.current", "1073741824\n");
    EXPECT_EQ(host_memory_total(system.root()), 2ULL << 30U);
    EXPECT_EQ(host_memory_free(system.root()), (1ULL << 30U) - (256ULL << 20U));
}

TEST(HostMemory, LessThanWhatIsLeftAloneIsNone) {
    const FakeSystem system;
    system.write("proc/meminfo", "MemTotal: 8388608 kB\nMemAvailable: 1024 kB\n");
    EXPECT_EQ(host_memory_free(system.root()), 0U);
}

TEST(HostMemory, WithoutProcItIsNotGuessed) {
    const FakeSystem system;
    const auto free = host_memory_free(system.root());
    ASSERT_FALSE(free.has_value());
    EXPECT_EQ(free.error().kind, ErrorKind::io);
    EXPECT_EQ(free.error().message, "cannot find MemAvailable in /proc/meminfo; is /proc mounted?");
}

}  // namespace
}  // namespace headroom
