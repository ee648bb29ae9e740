// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/rotation.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

constexpr std::uint64_t mib = 1ULL << 20U;

Rotation rotation(std::uint64_t set_mib, std::optional<std::uint64_t> cache_mib,
                  std::uint64_t free_mib = 1'000'000, std::uint64_t once_mib = 0) {
    RotationNeed need{.set_bytes = set_mib * mib,
                      .once_bytes = once_mib * mib,
                      .free_bytes = free_mib * mib,
                      .cache_bytes = std::nullopt};
    if (cache_mib) need.cache_bytes = *cache_mib * mib;
    return plan_rotation(need);
}

TEST(Rotation, LetsTwiceTheCacheGoThroughBeforeASetComesAgain) {
    EXPECT_EQ(rotation(20, 50), (Rotation{6, CacheState::cold}));  // 100 / 20 = 5, and one
    EXPECT_EQ(rotation(30, 50), (Rotation{5, CacheState::cold}));  // 100 / 30 -> 4, and one
    EXPECT_EQ(rotation(100, 50), (Rotation{2, CacheState::cold}));
}

TEST(Rotation, TakesTwoSetsHoweverLargeTheyAre) {
    EXPECT_EQ(rotation(4096, 50), (Rotation{2, CacheState::cold}));
}

TEST(Rotation, TakesNoMoreThanFitInFourFifthsOfTheFreeMemory) {
    // 80 of 100 MiB hold four sets of 20; the other three have 60 MiB, more than the cache.
    EXPECT_EQ(rotation(20, 50, 100), (Rotation{4, CacheState::cold}));
    // With 30 MiB for a workspace they hold two; the other one has 20 MiB.
    EXPECT_EQ(rotation(20, 50, 100, 30), (Rotation{2, CacheState::resident}));
}

TEST(Rotation, IsResidentWhereTheOtherSetsJustFillTheCache) {
    EXPECT_EQ(rotation(25, 50, 95), (Rotation{3, CacheState::resident}));
    EXPECT_EQ(rotation(25, 49, 95), (Rotation{3, CacheState::cold}));
}

TEST(Rotation, HasOneSetWhereASecondDoesNotFit) {
    EXPECT_EQ(rotation(60, 50, 100), (Rotation{1, CacheState::resident}));
    EXPECT_EQ(rotation(60, std::nullopt, 100), (Rotation{1, CacheState::resident}));
    EXPECT_EQ(rotation(60, 50, 100, 90), (Rotation{1, CacheState::resident}));
}

TEST(Rotation, OfOneSetIsColdWhereItIsFourTimesTheCache) {
    EXPECT_EQ(rotation(200, 50, 300), (Rotation{1, CacheState::cold}));
    EXPECT_EQ(rotation(199, 50, 300), (Rotation{1, CacheState::resident}));
    // 8 GB beside the 50 MiB of an H100: a long sequence in a memory that holds one set.
    EXPECT_EQ(rotation(8000, 50, 10'000), (Rotation{1, CacheState::cold}));
}

TEST(Rotation, TakesTwoSetsWhereTheCacheIsNotKnown) {
    EXPECT_EQ(rotation(1, std::nullopt), (Rotation{2, CacheState::unknown}));
}

TEST(Rotation, OfTinySetsEndsAtTheMostThatAreMade) {
    const Rotation tiny =
        plan_rotation({.set_bytes = 1024, .free_bytes = 1000 * mib, .cache_bytes = 50 * mib});
    EXPECT_EQ(tiny, (Rotation{most_sets, CacheState::resident}));
}

TEST(Rotation, CountsSmallFreeMemoryToTheByte) {
    EXPECT_EQ(plan_rotation({.set_bytes = 10, .free_bytes = 99, .cache_bytes = 1000}).sets, 7);
}

}  // namespace
}  // namespace headroom
