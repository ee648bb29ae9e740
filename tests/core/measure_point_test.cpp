// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure_point.h"

#include <gtest/gtest.h>

#include "core/device_choice.h"
#include "support/fake_backend.h"

namespace headroom {
namespace {

using testing::FakeScript;

Expected<Point> point_of(
    FakeScript script, const Checkpoint& checkpoint = [] { return true; }) {
    const Backends backends = testing::fake_backends(std::move(script));
    const auto device = *open_device(backends, "fake:0");
    const Shape shape =
        *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{64}, DataType::fp32);
    return measure_point(*device, "fake:0", {.shape = shape, .kernel = "fake"},
                         *Alignment::parse("64"), {.per_point = Seconds{0.01}}, checkpoint, {});
}

TEST(MeasurePoint, MeasuresWhatIsRight) {
    const auto point = point_of({});
    EXPECT_EQ(point->status, PointStatus::measured);
    EXPECT_EQ(point->max_rel_error, 0.0);
    EXPECT_EQ(point->device, "fake:0");
    EXPECT_EQ(point->kernel, "fake");
    EXPECT_NEAR(*point->throughput_tflops(), 1.0, 1e-9);
    EXPECT_EQ(point->reason, "");
}

TEST(MeasurePoint, GivesNoThroughputToAWrongOutput) {
    const auto point = point_of({.output_right = [](const Shape&) { return false; }});
    EXPECT_EQ(point->status, PointStatus::wrong);
    EXPECT_EQ(point->max_rel_error, 0.5);
    EXPECT_EQ(point->throughput_tflops(), std::nullopt);
    EXPECT_FALSE(point->measurement);
    EXPECT_EQ(point->reason, "the output is wrong: error 0.5, at most 3.1e-05 is right");
}

TEST(MeasurePoint, SkipsWhatDoesNotFitBeforeAnythingIsAllocated) {
    FakeScript script{.memory_free = 11ULL << 20U};
    script.on_prepare = [](const WorkloadRequest&) { FAIL() << "prepared what does not fit"; };
    // P: 12 * 512^2 * 4 bytes = 12 MiB; V and O 1.5 MiB each.
    const auto point = point_of(std::move(script));
    EXPECT_EQ(point->status, PointStatus::skipped);
    EXPECT_EQ(point->reason, "needs 15.0 MiB, 11.0 MiB free");
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
