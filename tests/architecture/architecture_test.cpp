// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms are those of docs/rooms.txt, and arrows between them run one way.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/source_tree.h"

namespace headroom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::filesystem::path root = HEADROOM_SOURCE_FOLDER;

class Architecture : public ::testing::Test {
protected:
    std::vector<testing::MappedFolder> map_ = testing::read_map(root / "docs/rooms.txt");
    testing::Includes includes_ = testing::read_includes(root, map_);
};

TEST_F(Architecture, IsRead) {
    EXPECT_GT(includes_.size(), 500U);
    EXPECT_THAT(includes_.at("core/base/error.h"), ::testing::Contains("<string>"));
}

TEST_F(Architecture, ArrowsRunOneWay) {
    EXPECT_THAT(testing::arrows_back(includes_, map_), IsEmpty());
}

TEST_F(Architecture, FilesDoNotIncludeEachOtherInACircle) {
    EXPECT_THAT(testing::circles(includes_), IsEmpty());
}

TEST_F(Architecture, NoSymbolIsDefinedTwice) {
    EXPECT_THAT(testing::defined_twice(root, includes_), IsEmpty());
}

TEST_F(Architecture, CoreKnowsNoQtNoCudaAndNoOnednn) {
    for (const auto& [file, targets] : includes_) {
        if (!file.starts_with("core/")) continue;
        for (const std::string& target : targets) {
            const bool foreign = target.starts_with("<Q") || target.starts_with("<cuda") ||
                                 target.starts_with("<cublas") || target.starts_with("<nvml") ||
                                 target.starts_with("<oneapi") || target.starts_with("<dnnl");
            EXPECT_FALSE(foreign) << file << " includes " << target;
        }
    }
}

TEST(ArchitectureSearch, FindsAnArrowThatRunsBack) {
    const std::vector<testing::MappedFolder> map{{"core", {}, {"base", "run"}},
                                                 {"ui", {"core"}, {"."}}};
    const testing::Includes includes{{"core/base/a.h", {"core/run/b.h", "<vector>"}},
                                     {"core/run/b.h", {"core/base/a.h", "ui/c.h"}},
                                     {"ui/c.h", {"core/run/b.h"}},
                                     {"core/attic/d.h", {}}};
    EXPECT_THAT(testing::arrows_back(includes, map),
                ElementsAre("core/attic/d.h is in a room that is not on the map",
                            "core/base/a.h includes core/run/b.h: its room comes later on the map",
                            "core/run/b.h includes ui/c.h: core does not see ui"));
}

TEST(ArchitectureSearch, FindsACircleThroughASource) {
    const testing::Includes includes{
        {"core/a.h", {}}, {"core/a.cpp", {"core/a.h", "core/b.h"}}, {"core/b.h", {"core/a.h"}}};
    EXPECT_THAT(testing::circles(includes), ElementsAre("core/a -> core/b -> core/a"));
}

}  // namespace
}  // namespace headroom
