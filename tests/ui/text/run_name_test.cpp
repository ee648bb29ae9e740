// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/run_name.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

RunHeader header_of(const char* kernel, const char* utc) {
    RunHeader header = sample_run({12}).header;
    header.kernel = kernel;
    header.utc = utc;
    return header;
}

TEST(RunName, SaysDeviceTypeKernelAndTime) {
    const RunHeader header = header_of("cublas", "2026-01-31T12:00:00Z");
    EXPECT_EQ(run_name({&header, {}}),
              QStringLiteral("NVIDIA H100 80GB HBM3 · fp16 · cuBLAS · 2026-01-31 12:00:00 UTC"));
}

TEST(RunName, HasTheFilesNameWhereItHasNoTime) {
    const RunHeader header = header_of("torch.bmm", "");
    EXPECT_EQ(run_name({&header, QStringLiteral("/logs/a100.csv")}),
              QStringLiteral("NVIDIA H100 80GB HBM3 · fp16 · torch.bmm · a100"));
}

TEST(DistinctRunNames, LeaveOutWhatAllHaveInCommon) {
    const RunHeader one = header_of("cublas", "2026-01-31T12:00:00Z");
    const RunHeader two = header_of("cublaslt", "2026-01-31T12:00:00Z");
    EXPECT_EQ(distinct_run_names({{&one, {}}, {&two, {}}}),
              (QStringList{QStringLiteral("cuBLAS"), QStringLiteral("cuBLASLt")}));
}

TEST(DistinctRunNames, HaveTheTimeToTheMinuteWhereThatTellsThemApart) {
    const RunHeader one = header_of("cublas", "2026-01-31T12:00:00Z");
    const RunHeader two = header_of("cublas", "2026-01-31T12:01:00Z");
    const RunHeader three = header_of("cublas", "2026-01-31T12:01:30Z");
    EXPECT_EQ(
        distinct_run_names({{&one, {}}, {&two, {}}}),
        (QStringList{QStringLiteral("2026-01-31 12:00"), QStringLiteral("2026-01-31 12:01")}));
    EXPECT_EQ(distinct_run_names({{&two, {}}, {&three, {}}}),
              (QStringList{QStringLiteral("2026-01-31 12:01:00 UTC"),
                           QStringLiteral("2026-01-31 12:01:30 UTC")}));
}

TEST(DistinctRunNames, FallBackOnTheFiles) {
    const RunHeader one = header_of("cublas", "2026-01-31T12:00:00Z");
    EXPECT_EQ(distinct_run_names({{&one, QStringLiteral("/a/before.headroom.jsonl")},
                                  {&one, QStringLiteral("/a/after.headroom.jsonl")}}),
              (QStringList{QStringLiteral("before"), QStringLiteral("after")}));
}

TEST(DistinctRunNames, AreNumberedWhereNothingTellsThemApart) {
    const RunHeader one = header_of("cublas", "2026-01-31T12:00:00Z");
    EXPECT_EQ(distinct_run_names(
                  {{&one, QStringLiteral("/a/x.csv")}, {&one, QStringLiteral("/b/x.csv")}}),
              (QStringList{QStringLiteral("x"), QStringLiteral("x (2)")}));
}

}  // namespace
}  // namespace headroom
