// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/event_json.h"

#include <gtest/gtest.h>

#include <string>

#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "support/sample_run.h"

namespace headroom {
namespace {

/// The event, written as a line and read again.
template <class What>
What again(const What& event) {
    std::string line = event_line(event);
    EXPECT_TRUE(line.ends_with('\n'));
    line.pop_back();
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const auto read = event_from_line(line);
    EXPECT_TRUE(read) << read.error().message;
    return std::get<What>(*read);
}

std::string fault_of(std::string_view line) {
    const auto read = event_from_line(line);
    return read ? "no fault" : read.error().message;
}

TEST(EventJson, NamesTheKindAndItsValues) {
    EXPECT_EQ(event_line(StageStarted{RunStage::settling}),
              "{\"event\":\"stage_started\",\"stage\":\"settling\"}\n");
    EXPECT_EQ(event_line(PointStarted{7}), "{\"event\":\"point_started\",\"index\":7}\n");
    EXPECT_EQ(event_line(RunPaused{}), "{\"event\":\"run_paused\"}\n");
    EXPECT_EQ(event_line(RunResumed{}), "{\"event\":\"run_resumed\"}\n");
    EXPECT_EQ(event_line(RunEnded{RunEnd::failed, "no device"}),
              "{\"event\":\"run_ended\",\"end\":\"failed\",\"message\":\"no device\"}\n");
}

TEST(EventJson, ReadsWhatItWrites) {
    EXPECT_EQ(again(StageStarted{RunStage::cooling}).stage, RunStage::cooling);
    EXPECT_EQ(again(PointStarted{7}).index, 7U);
    EXPECT_EQ(again(StoragePaused{"cannot write run"}).message, "cannot write run");
    again(StorageResumed{});
    EXPECT_EQ(again(RunFileMoved{"/runs/run-2"}).file, "/runs/run-2");
    EXPECT_EQ(again(RunNoted{"made again"}).message, "made again");
    again(RunPaused{});
    again(RunResumed{});
    EXPECT_EQ(again(RunEnded{RunEnd::cancelled, "stopped"}).message, "stopped");
    EXPECT_EQ(again(RunEnded{RunEnd::cancelled, "stopped"}).remark, StopRemark::none);
    EXPECT_EQ(again(RunEnded{RunEnd::cancelled, "lost", StopRemark::last_line_unwritten}).remark,
              StopRemark::last_line_unwritten);
    const Point point = testing::full_point();
    const PointFinished finished = again(PointFinished{2, point});
    EXPECT_EQ(finished.index, 2U);
    EXPECT_EQ(to_json(finished.point), to_json(point));
    const Sentinel sentinel{16, point.shape, *point.measurement};
    EXPECT_EQ(to_json(again(SentinelMeasured{sentinel}).sentinel), to_json(sentinel));
}

TEST(EventJson, MakesThePlanFromTheHeader) {
    const RunHeader header = testing::sample_header();
    const RunStarted started = again(RunStarted{header, *plan(header.sweep)});
    EXPECT_EQ(to_json(started.header), to_json(header));
    EXPECT_EQ(started.plan.shapes.size(), plan(header.sweep)->shapes.size());
}

TEST(EventJson, HasThePointsThatARunThatGoesOnHadBefore) {
    const RunHeader header = testing::sample_header();
    const Point point = testing::measured_point(12, 768);
    const Sentinel sentinel{0, point.shape, *point.measurement};
    const RunStarted started =
        again(RunStarted{header, *plan(header.sweep), {{{3, point}}, {sentinel}, 2}});
    EXPECT_EQ(started.earlier.lines, 2);
    ASSERT_EQ(started.earlier.points.size(), 1U);
    EXPECT_EQ(started.earlier.points[0].index, 3U);
    EXPECT_EQ(to_json(started.earlier.points[0].point), to_json(point));
    ASSERT_EQ(started.earlier.sentinels.size(), 1U);
    EXPECT_EQ(to_json(started.earlier.sentinels[0]), to_json(sentinel));
}

TEST(EventJson, HasTheShapeThatAStageComputes) {
    const Shape shape = testing::measured_point(12, 768).shape;
    EXPECT_EQ(again(StageStarted{RunStage::settling, shape}).shape, shape);
    EXPECT_EQ(again(StageStarted{RunStage::roofs}).shape, std::nullopt);
}

TEST(EventJson, SaysWhatIsWrongWithALine) {
    EXPECT_EQ(fault_of(""), "expected an event of a run, one JSON object on a line");
    EXPECT_EQ(fault_of("[]"), "expected an event of a run, one JSON object on a line");
    EXPECT_EQ(fault_of("{}"), "the event has no \"event\"");
    EXPECT_EQ(fault_of("{\"event\":\"tea\"}"), "\"event\" \"tea\" is not known");
    EXPECT_EQ(fault_of("{\"event\":\"point_started\",\"index\":-1}"), "\"index\" is negative");
    EXPECT_EQ(fault_of("{\"event\":\"stage_started\",\"stage\":\"tea\"}"),
              "\"stage\" \"tea\" is not known");
    EXPECT_EQ(fault_of("{\"event\":\"points_marked\"}"),
              "\"event\" \"points_marked\" is not known");
    EXPECT_EQ(fault_of("{\"event\":\"run_ended\",\"end\":\"well\"}"),
              "\"end\" \"well\" is not known");
}

}  // namespace
}  // namespace headroom
