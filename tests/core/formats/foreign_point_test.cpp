// SPDX-License-Identifier: GPL-3.0-or-later
// Points in a run file that cannot be of its run: somebody put them there.
#include <gtest/gtest.h>

#include "core/formats/run_file.h"
#include "core/json/run_json.h"
#include "core/run/error_bound.h"
#include "support/sample_run.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

/// "" or what is said of a file with these points behind the sample's header.
std::string foreign_fault(const std::vector<Point>& points, bool interrupted = false) {
    const testing::TemporaryFolder folder;
    RunHeader header = testing::sample_header();
    header.protocol = protocol_name;
    auto writer = RunFileWriter::create(folder / "run", header);
    for (const Point& point : points) {
        EXPECT_TRUE(writer->append(point));
        EXPECT_TRUE(!interrupted || writer->append_line(run_file_line(Interruption{})));
    }
    const auto loaded = read_run_file(folder / "run");
    if (loaded) return "";
    return loaded.error().message.substr((folder / "run").string().size());
}

Point failed_point() {
    Point point = testing::measured_point(12, 768);
    point.status = PointStatus::failed;
    point.reason = "a fault";
    point.measurement.reset();
    return point;
}

TEST(ForeignPoint, IsOfAnotherDeviceOrKernel) {
    Point point = testing::measured_point(12, 768);
    EXPECT_EQ(foreign_fault({point}), "");
    point.device = "cuda:7";
    EXPECT_EQ(foreign_fault({point}), ":2: the point's device is \"cuda:7\", its run's is \"" +
                                          testing::sample_header().device.id + "\"");
    point = testing::measured_point(12, 768);
    point.kernel = "tea";
    EXPECT_EQ(foreign_fault({point}), ":2: the point's kernel is \"tea\", its run's is \"" +
                                          testing::sample_header().kernel + "\"");
}

TEST(ForeignPoint, IsOfAnotherType) {
    Point point = testing::measured_point(12, 768);
    point.shape =
        *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{64}, DataType::bf16);
    point.error_bound = error_bound(point.shape);
    EXPECT_EQ(foreign_fault({point}), ":2: the point's type is bf16, its run's is fp32");
}

TEST(ForeignPoint, MayBeOfADeviceThatHadAnotherNumberWhenTheRunWentOn) {
    Point point = testing::measured_point(12, 1536);
    point.device = "cuda:7";
    EXPECT_EQ(foreign_fault({testing::measured_point(12, 768), point}, true), "");
}

TEST(ForeignPoint, IsThereTwice) {
    const Point point = testing::measured_point(12, 768);
    EXPECT_EQ(foreign_fault({point, point}),
              ":3: the point " + point.shape.to_string() + " is there twice");
    EXPECT_EQ(foreign_fault({failed_point(), point}),
              ":3: the point " + point.shape.to_string() + " is there twice");
}

TEST(ForeignPoint, IsThereAgainWhereItFailedBeforeAnInterruption) {
    EXPECT_EQ(foreign_fault({failed_point(), testing::measured_point(12, 768)}, true), "");
}

TEST(ForeignPoint, HasBoundsThatAreNotThoseOfItsShape) {
    Point point = testing::measured_point(12, 768);
    point.error_bound = error_bound(point.shape);
    EXPECT_EQ(foreign_fault({point}), "");
    point.error_bound = 2 * error_bound(point.shape);
    const std::string fault =
        ":2: the error bounds of " + point.shape.to_string() + " are not those of its type and s";
    EXPECT_EQ(foreign_fault({point}), fault);
    point.error_bound = error_bound(point.shape);
    point.whole_rel_error = 1e-7;
    point.whole_error_bound = 2 * whole_error_bound(point.shape);
    EXPECT_EQ(foreign_fault({point}), fault);
}

}  // namespace
}  // namespace headroom
