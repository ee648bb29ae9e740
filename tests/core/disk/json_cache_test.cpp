// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/json_cache.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "core/disk/person_folders.h"
#include "nlohmann/json.hpp"
#include "support/full_disk.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::TemporaryFolder;

/// An environment variable that is as before when this object is gone.
class Environment {
public:
    Environment(const char* name, const char* value) : name_(name) {
        if (const char* before = std::getenv(name)) before_ = before;
        setenv(name, value, 1);
    }
    ~Environment() {
        if (before_) {
            setenv(name_, before_->c_str(), 1);
        } else {
            unsetenv(name_);
        }
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* name_;
    std::optional<std::string> before_;
};

TEST(CacheFolder, FollowsTheDesktopsRule) {
    const Environment home("HOME", "/home/ann");
    {
        const Environment cache("XDG_CACHE_HOME", "/fast/cache");
        EXPECT_EQ(*cache_folder(), "/fast/cache/headroom");
    }
    const Environment relative("XDG_CACHE_HOME", "cache");
    EXPECT_EQ(*cache_folder(), "/home/ann/.cache/headroom");
}

TEST(JsonCache, FindsWhatWasStored) {
    const TemporaryFolder folder;
    const JsonCache cache(folder / "new" / "cache.json");
    EXPECT_EQ(cache.find("a"), std::nullopt);
    ASSERT_TRUE(cache.store("a", 1));
    ASSERT_TRUE(cache.store("b", {{"c", "d"}}));
    ASSERT_TRUE(cache.store("a", 2));
    EXPECT_EQ(*cache.find("a"), 2);
    EXPECT_EQ((*cache.find("b"))["c"], "d");
    EXPECT_EQ(cache.find("c"), std::nullopt);
}

TEST(JsonCache, ForgetsOneValue) {
    const TemporaryFolder folder;
    const JsonCache cache(folder / "cache.json");
    ASSERT_TRUE(cache.store("a", 1));
    ASSERT_TRUE(cache.store("b", 2));
    ASSERT_TRUE(cache.forget("a"));
    ASSERT_TRUE(cache.forget("c"));
    EXPECT_EQ(cache.find("a"), std::nullopt);
    EXPECT_EQ(*cache.find("b"), 2);
}

TEST(JsonCache, TakesAFileThatCannotBeReadForEmpty) {
    const TemporaryFolder folder;
    const JsonCache cache(folder / "cache.json");
    for (const char* content : {"", "{\"format_version\": 1, \"entr", "[]",
                                "{\"format_version\": 2, \"entries\": {\"a\": 1}}",
                                "{\"format_version\": 1, \"entries\": 7}", "\xff\xfe"}) {
        testing::make_file(folder / "cache.json", content);
        EXPECT_EQ(cache.find("a"), std::nullopt) << content;
        ASSERT_TRUE(cache.store("b", 2)) << content;
        EXPECT_EQ(*cache.find("b"), 2) << content;
    }
}

TEST(JsonCache, KeepsTheOldFileWhenTheNewOneCannotBeWritten) {
    const TemporaryFolder folder;
    const JsonCache cache(folder / "cache.json");
    ASSERT_TRUE(cache.store("a", 1));
    Expected<void> stored;
    {
        const testing::FullDisk full(16);
        stored = cache.store("b", 2);
    }
    EXPECT_EQ(stored.error().kind, ErrorKind::io);
    EXPECT_EQ(*cache.find("a"), 1);
}

}  // namespace
}  // namespace headroom
