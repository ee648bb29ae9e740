// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/pinned_threads.h"

#include <gtest/gtest.h>

#include <barrier>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

#include "kernels/cpu/cores.h"

namespace headroom {
namespace {

using Range = std::pair<std::int64_t, std::int64_t>;

std::set<Range> ranges_of(const std::vector<int>& cores, std::int64_t count) {
    std::mutex mutex;
    std::set<Range> ranges;
    EXPECT_TRUE(for_ranges(cores, count, [&](std::int64_t first, std::int64_t last) {
        const std::lock_guard lock(mutex);
        ranges.insert({first, last});
    }));
    return ranges;
}

TEST(PinnedThreads, EveryItemOnceInOneRangeACore) {
    const int core = allowed_cpus().front();
    EXPECT_EQ(ranges_of({core, core, core}, 10), (std::set<Range>{{0, 4}, {4, 7}, {7, 10}}));
}

TEST(PinnedThreads, FewItemsAreNotWorthAThread) {
    EXPECT_EQ(ranges_of({0, 1}, 3), (std::set<Range>{{0, 3}}));
}

TEST(PinnedThreads, EachRangeRunsOnItsCore) {
    const int core = allowed_cpus().back();
    std::mutex mutex;
    std::set<std::vector<int>> places;
    ASSERT_TRUE(for_ranges({core, core}, 100, [&](std::int64_t, std::int64_t) {
        const std::lock_guard lock(mutex);
        places.insert(allowed_cpus());
    }));
    EXPECT_EQ(places, (std::set<std::vector<int>>{std::vector<int>{core}}));
}

TEST(PinnedThreads, EachCoreWorksOnItself) {
    const int core = allowed_cpus().back();
    std::mutex mutex;
    std::set<std::pair<std::size_t, std::vector<int>>> seen;
    ASSERT_TRUE(on_each_core({core, core}, [&](std::size_t index) {
        const std::lock_guard lock(mutex);
        seen.insert({index, allowed_cpus()});
    }));
    EXPECT_EQ(seen, (std::set<std::pair<std::size_t, std::vector<int>>>{{0, {core}}, {1, {core}}}));
}

TEST(PinnedThreads, AllCoresWorkAtTheSameTime) {
    // Each waits for the other: one after the other they would never end.
    const int core = allowed_cpus().front();
    std::barrier together(2);
    EXPECT_TRUE(on_each_core({core, core}, [&](std::size_t) { together.arrive_and_wait(); }));
}

}  // namespace
}  // namespace headroom
