// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure_point.h"

#include <gtest/gtest.h>

#include "core/device/device_choice.h"
#include "core/measure/check.h"
#include "support/fake_backend.h"
#include "support/go_on.h"

namespace headroom {
namespace {

using testing::go_on;

using testing::FakeScript;

Shape point_shape() {
    return *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{64},
                        DataType::fp32);
}

/// The point of a device of `cache` bytes of cache.
Expected<Point> point_of(
    FakeScript script, const Checkpoint& checkpoint = [] { return true; },
    RegimeChoice regime = RegimeChoice::sustained, std::optional<std::uint64_t> cache = 1 << 20) {
    DeviceInfo info = testing::fake_device_info();
    info.cache_bytes = cache;
    const Backends backends = testing::fake_backends(std::move(script), {info});
    const auto device = *open_device(backends, "fake:0");
    return measure_point(*device,
                         {.device = "fake:0",
                          .workload = {.shape = point_shape(), .kernel = "fake"},
                          .alignment = *Alignment::parse("64"),
                          .settings = {.regime = regime, .per_point = Seconds{0.01}}},
                         {.checkpoint = checkpoint, .stop = {}, .idle = [](Seconds) {}});
}

TEST(MeasurePoint, MeasuresWhatIsRight) {
    const auto point = point_of({});
    EXPECT_EQ(point->status, PointStatus::measured);
    EXPECT_EQ(point->max_rel_error, 0.0);
    EXPECT_EQ(point->device, "fake:0");
    EXPECT_EQ(point->kernel, "fake");
    EXPECT_NEAR(*point->throughput_tflops(), 1.0, 1e-9);
    EXPECT_EQ(point->reason, "");
    EXPECT_EQ(point->flags, std::vector<std::string>{});
}

TEST(MeasurePoint, GivesNoThroughputToAWrongOutput) {
    const auto point = point_of({.output_right = [](const Shape&) { return false; }});
    EXPECT_EQ(point->status, PointStatus::wrong);
    EXPECT_EQ(point->max_rel_error, 0.5);
    EXPECT_EQ(point->throughput_tflops(), std::nullopt);
    EXPECT_FALSE(point->measurement);
    EXPECT_EQ(
        point->reason,
        "the output is wrong: error 0.5 at matrix 0, row 0, column 0; at most 3.1e-05 is right");
}

TEST(MeasurePoint, SkipsWhatDoesNotFitBeforeAnythingIsAllocated) {
    FakeScript script{.memory_free = 11ULL << 20U};
    script.on_prepare = [](const WorkloadRequest&) { FAIL() << "prepared what does not fit"; };
    // P: 12 * 512^2 * 4 bytes = 12 MiB; V and O 1.5 MiB each.
    const auto point = point_of(std::move(script));
    EXPECT_EQ(point->status, PointStatus::skipped);
    EXPECT_EQ(point->reason, "needs 15.0 MiB, 11.0 MiB free");
}

TEST(MeasurePoint, GoesRoundTwiceTheCache) {
    // A set has 15 MiB.
    const auto point = point_of({}, go_on, RegimeChoice::sustained, 50 << 20);
    EXPECT_EQ(point->sets, 8);  // 100 / 15 -> 7, and one
    EXPECT_FALSE(point->has_flag(flag::cache_resident));
}

TEST(MeasurePoint, SaysWhereTheCacheIsNotKnown) {
    const auto point = point_of({}, go_on, RegimeChoice::sustained, std::nullopt);
    EXPECT_EQ(point->sets, 2);
    EXPECT_EQ(point->flags, std::vector<std::string>{flag::cache_unknown});
}

TEST(MeasurePoint, SaysWhereASecondSetDoesNotFit) {
    const auto point =
        point_of({.memory_free = 20ULL << 20U}, go_on, RegimeChoice::sustained, 8U << 20U);
    EXPECT_EQ(point->status, PointStatus::measured);
    EXPECT_EQ(point->sets, 1);
    EXPECT_EQ(point->flags, std::vector<std::string>{flag::cache_resident});
}

TEST(MeasurePoint, OfOneSetThatIsLargeBesideTheCacheHasNoFlag) {
    const auto point = point_of({.memory_free = 20ULL << 20U});
    EXPECT_EQ(point->sets, 1);
    EXPECT_EQ(point->flags, std::vector<std::string>{});
}

TEST(MeasurePoint, TriesOneSetWhereTheAllocationOfMoreFails) {
    std::vector<int> tried;
    FakeScript script;
    script.on_prepare = [&](const WorkloadRequest& request) { tried.push_back(request.sets); };
    script.prepare_error = [&](const Shape&) -> std::optional<Error> {
        if (tried.back() == 1) return std::nullopt;
        return Error{ErrorKind::out_of_memory, "the memory is in pieces"};
    };
    const auto point = point_of(std::move(script), go_on, RegimeChoice::sustained, 8U << 20U);
    EXPECT_EQ(tried.back(), 1);
    EXPECT_EQ(point->status, PointStatus::measured);
    EXPECT_EQ(point->sets, 1);
    EXPECT_EQ(point->flags, std::vector<std::string>{flag::cache_resident});
}

TEST(MeasurePoint, KeepsBothErrorsWithTheirBoundsAndTheChecksum) {
    const auto point = point_of({});
    EXPECT_EQ(point->error_bound, error_bound(point_shape()));
    EXPECT_EQ(point->whole_rel_error, 0.0);
    EXPECT_EQ(point->whole_error_bound, whole_error_bound(point_shape()));
    EXPECT_EQ(point->output_checksum, 0x600dU);
}

TEST(MeasurePoint, GivesNoThroughputToAnOutputThatChangesUnderTiming) {
    FakeScript script;
    script.checksum_changes_after = 3;
    const auto point = point_of(std::move(script));
    EXPECT_EQ(point->status, PointStatus::wrong);
    EXPECT_EQ(point->flags, std::vector<std::string>{flag::output_changed});
    EXPECT_FALSE(point->measurement);
    EXPECT_EQ(point->reason,
              "the output is wrong: after the timing, O of set 0 is not what it was before; the "
              "kernel or the device computes differently from launch to launch");
}

TEST(MeasurePoint, MeasuresTheRegimesAskedFor) {
    const auto sustained = point_of({}, go_on, RegimeChoice::sustained);
    EXPECT_EQ(sustained->measurement->regime, Regime::sustained);
    EXPECT_FALSE(sustained->burst);
    const auto burst = point_of({}, go_on, RegimeChoice::burst);
    EXPECT_EQ(burst->measurement->regime, Regime::burst);
    EXPECT_FALSE(burst->burst);
    const auto both = point_of({}, go_on, RegimeChoice::both);
    EXPECT_EQ(both->measurement->regime, Regime::sustained);
    EXPECT_EQ(both->burst->regime, Regime::burst);
}

TEST(MeasurePoint, CountsTheBurstsTimesAmongThePhases) {
    const auto both = point_of({}, go_on, RegimeChoice::both);
    EXPECT_DOUBLE_EQ(both->phases.sampling.count(),
                     (both->measurement->sampling + both->burst->sampling).count());
}

TEST(MeasurePoint, SkipsAnAllocationThatFailsAllTheSame) {
    const auto point = point_of({.prepare_error = [](const Shape&) {
        return Error{ErrorKind::out_of_memory, "needs 15.0 MiB, 14.0 MiB free"};
    }});
    EXPECT_EQ(point->status, PointStatus::skipped);
}

TEST(MeasurePoint, RecordsAFaultOfTheDevice) {
    const auto point = point_of({.launch_error = [](const Shape&) {
        return Error{ErrorKind::device, "launch failed"};
    }});
    EXPECT_EQ(point->status, PointStatus::failed);
    EXPECT_EQ(point->reason, "launch failed");
}

TEST(MeasurePoint, IsCancelledByTheCheckpoint) {
    EXPECT_EQ(point_of({}, [] { return false; }).error().kind, ErrorKind::cancelled);
}

}  // namespace
}  // namespace headroom
