// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/tuning.h"

#include <gtest/gtest.h>

#include "core/device/device_choice.h"
#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::fake_device_info;
using testing::FakeScript;
using testing::TemporaryFolder;

Shape shape() {
    return *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{64},
                        DataType::fp32);
}

Point new_point() {
    return {.shape = shape(), .alignment = {}, .device = "fake:0", .kernel = "fake"};
}

/// A workload of a fake device.
class Prepared {
public:
    explicit Prepared(FakeScript script)
        : backends_(testing::fake_backends(std::move(script))),
          device_(*open_device(backends_, "fake:0")),
          workload_(*device_->prepare({.shape = shape(), .kernel = "fake"}, {})) {}

    Workload& operator*() { return *workload_; }
    Workload* operator->() { return workload_.get(); }

private:
    Backends backends_;
    std::unique_ptr<Device> device_;
    std::unique_ptr<Workload> workload_;
};

Expected<Tuned> tuned(FakeScript script) {
    Prepared workload(std::move(script));
    return tune(*workload, *workload->candidates(), {}, [] { return true; });
}

/// The point's algorithm after it was chosen with this cache.
Expected<Point> tuned_point(FakeScript script, const TuningCache* cache = nullptr) {
    Prepared workload(std::move(script));
    Point point = new_point();
    auto done = choose_algorithm(
        *workload, point, {},
        {.checkpoint = [] { return true; }, .stop = {}, .idle = {}, .tuning = cache});
    if (!done) return tl::unexpected(done.error());
    return point;
}

const std::map<std::string, Seconds> six{{"a", Seconds{0.006}}, {"b", Seconds{0.005}},
                                         {"c", Seconds{0.001}}, {"d", Seconds{0.004}},
                                         {"e", Seconds{0.002}}, {"f", Seconds{0.003}}};

TEST(Tune, ChoosesTheFastestCandidate) {
    Prepared workload({.candidates = six});
    const auto result = tune(*workload, *workload->candidates(), {}, [] { return true; });
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->candidate, "c");
    EXPECT_EQ(result->candidates, 6);
    EXPECT_DOUBLE_EQ(result->time.count(), 0.001);
    EXPECT_EQ(workload->algorithm().at("id"), "c");
}

TEST(Tune, KnowsTheFirstChoiceEvenWhereItIsTheSlowest) {
    EXPECT_DOUBLE_EQ(tuned({.candidates = six})->first_choice->count(), 0.006);
}

TEST(Tune, PassesOverWhatTheLibraryDoesNotTake) {
    FakeScript script{.candidates = six};
    script.candidate_error = [](const std::string& name) -> std::optional<Error> {
        if (name == "c") return Error{ErrorKind::unsupported, "not here"};
        if (name == "e") return Error{ErrorKind::out_of_memory, "workspace"};
        return std::nullopt;
    };
    script.refused_candidates = {"a"};
    const auto result = tuned(std::move(script));
    EXPECT_EQ(result->candidate, "f");
    EXPECT_EQ(result->candidates, 3);
    EXPECT_EQ(result->first_choice, std::nullopt);
}

TEST(Tune, SaysWhenNoneIsLeft) {
    const auto result =
        tuned({.candidates = six, .refused_candidates = {"a", "b", "c", "d", "e", "f"}});
    EXPECT_EQ(result.error().kind, ErrorKind::unsupported);
    EXPECT_EQ(result.error().message,
              "none of the library's 6 algorithms computes this shape here; choose another kernel");
}

TEST(Tune, EndsWithTheDevice) {
    FakeScript script{.candidates = six};
    script.candidate_error = [](const std::string& name) -> std::optional<Error> {
        if (name != "e") return std::nullopt;
        return Error{ErrorKind::device, "illegal address"};
    };
    EXPECT_EQ(tuned(std::move(script)).error().message, "illegal address");
}

TEST(Tune, StopsWhenAsked) {
    Prepared workload({.candidates = six});
    const auto result = tune(*workload, *workload->candidates(), {}, [] { return false; });
    EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
}

TEST(ChooseAlgorithm, RecordsWhatTheChoiceRestsOn) {
    const auto point = tuned_point({.candidates = six});
    EXPECT_EQ(point->algorithm,
              (std::map<std::string, std::string>{{"id", "c"},
                                                  {"candidates", "6"},
                                                  {"tuned_time_s", "0.001"},
                                                  {"first_choice_time_s", "0.006"},
                                                  {"tuning", "new"}}));
}

TEST(ChooseAlgorithm, LeavesAWorkloadAloneThatHasNoChoice) {
    const auto point = tuned_point({});
    EXPECT_TRUE(point->algorithm.empty());
    EXPECT_EQ(point->phases.tuning, Seconds{0});
}

TEST(ChooseAlgorithm, TakesTheCachedWinner) {
    const TemporaryFolder folder;
    const TuningCache cache(folder.path(), fake_device_info());
    tuned_point({.candidates = six}, &cache);
    // "c" has become slow, but the cache is trusted.
    auto slower = six;
    slower["c"] = Seconds{1};
    const auto point = tuned_point({.candidates = slower}, &cache);
    EXPECT_EQ(point->algorithm.at("id"), "c");
    EXPECT_EQ(point->algorithm.at("tuning"), "cached");
    EXPECT_EQ(point->algorithm.at("tuned_time_s"), "0.001");
}

TEST(ChooseAlgorithm, TunesAnewWhereTheCachedWinnerIsRefused) {
    const TemporaryFolder folder;
    const TuningCache cache(folder.path(), fake_device_info());
    tuned_point({.candidates = six}, &cache);
    const auto refused = tuned_point({.candidates = six, .refused_candidates = {"c"}}, &cache);
    EXPECT_EQ(refused->algorithm.at("id"), "e");
    EXPECT_EQ(refused->algorithm.at("tuning"), "new");
    EXPECT_EQ(cache.find("fake", shape())->candidate, "e");
}

TEST(ChooseAlgorithm, TunesAnewWhereTheCachedWinnerIsNoLongerOffered) {
    const TemporaryFolder folder;
    const TuningCache cache(folder.path(), fake_device_info());
    tuned_point({.candidates = six}, &cache);
    const auto point = tuned_point({.candidates = {{"a", Seconds{0.006}}}}, &cache);
    EXPECT_EQ(point->algorithm.at("id"), "a");
    EXPECT_EQ(point->algorithm.at("tuning"), "new");
}

}  // namespace
}  // namespace headroom
