// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/request_json.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

RunRequest whole_request() {
    RunRequest request;
    request.sweep = testing::sample_header().sweep;
    request.device = "cuda:1";
    request.kernel = "cublaslt-tuned";
    request.settings = MeasureSettings::for_mode(MeasureMode::publish);
    request.settings.regime = RegimeChoice::both;
    request.command_line = {"headroom-cli", "run"};
    request.file = "/runs/a b.headroom.jsonl";
    request.resume = true;
    request.cache_folder = "/cache";
    request.roofs = false;
    request.sentinels = {8, Seconds{12}};
    request.heat_pause = Seconds{4};
    request.storage_retry = Seconds{5};
    request.end_at_fault = true;
    request.sentinels_to_avoid = {testing::measured_point(12, 768).shape};
    return request;
}

TEST(RequestJson, HasAllThatAChildNeeds) {
    const RunRequest request = whole_request();
    std::string line = request_line(request);
    ASSERT_TRUE(line.ends_with('\n'));
    line.pop_back();
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const auto again = request_from_line(line);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->sweep, request.sweep);
    EXPECT_EQ(again->device, "cuda:1");
    EXPECT_EQ(again->kernel, "cublaslt-tuned");
    EXPECT_EQ(again->settings, request.settings);
    EXPECT_EQ(again->command_line, request.command_line);
    EXPECT_EQ(again->file, request.file);
    EXPECT_TRUE(again->resume);
    EXPECT_EQ(again->cache_folder, request.cache_folder);
    EXPECT_FALSE(again->roofs);
    EXPECT_EQ(again->sentinels.points, 8);
    EXPECT_EQ(again->sentinels.time, Seconds{12});
    EXPECT_EQ(again->heat_pause, Seconds{4});
    EXPECT_EQ(again->storage_retry, Seconds{5});
    EXPECT_TRUE(again->end_at_fault);
    EXPECT_EQ(again->sentinels_to_avoid, request.sentinels_to_avoid);
}

TEST(RequestJson, IsMeasuredByTheProcessThatReadsItAndWatchedByTheOneThatWroteIt) {
    RunRequest request = whole_request();
    request.isolation = Isolation::child;
    request.hang_limit = Seconds{3};
    const auto again = request_from_line(request_line(request));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->isolation, Isolation::own);
    EXPECT_GT(*again->hang_limit, Seconds{1e9});
}

TEST(RequestJson, SaysWhatIsWrongWithALine) {
    EXPECT_EQ(request_from_line("tea").error().message,
              "expected a run's request, one JSON object on a line");
    EXPECT_FALSE(request_from_line("{}"));
    EXPECT_EQ(request_from_line("{}").error().kind, ErrorKind::format);
}

}  // namespace
}  // namespace headroom
