// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "support/computed_workload.h"

namespace headroom {
namespace {

using testing::ComputedOutput;
using testing::ComputedWorkload;
using ::testing::HasSubstr;

Shape shape(std::int64_t s, DataType type, std::int64_t a = 2, std::int64_t d = 4) {
    return *Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{a}, HeadDim{d}, type);
}

TEST(Oracle, IsTheProductOfARowAndAMatrix) {
    const std::vector<float> p{0.5F, 0.25F};
    const std::vector<float> v{2.0F, -4.0F, 8.0F, 1.0F, -4.0F, 2.0F};  // 2 x 3
    const OracleRow row = oracle_row(p, v);
    EXPECT_EQ(row.result, (std::vector<double>{1.25, -3.0, 4.5}));
    EXPECT_EQ(row.magnitude, (std::vector<double>{1.25, 3.0, 4.5}));
}

TEST(SampledRows, AreAllRowsWhereThereAreFew) {
    EXPECT_EQ(sample_rows(shape(3, DataType::fp32), 64, 1).size(), 6U);
}

TEST(SampledRows, AlwaysHoldTheFirstAndTheLast) {
    const auto rows = sample_rows(shape(512, DataType::fp32), 64, 1);
    ASSERT_EQ(rows.size(), 64U);
    EXPECT_EQ(rows.front().matrix, 0);
    EXPECT_EQ(rows.front().row, 0);
    EXPECT_EQ(rows.back().matrix, 1);
    EXPECT_EQ(rows.back().row, 511);
}

/// 3 products of 80 x 80 by 80 x 8: not all of their 240 rows are sampled.
Shape large_shape() {
    return shape(80, DataType::fp32, 3, 8);
}

/// The check of the large shape's product in three sets, spoilt after each launch.
CheckResult check_spoilt(std::function<void(const ComputedOutput&)> spoil) {
    ComputedWorkload workload(large_shape(), 3, std::move(spoil));
    return *check_workload(workload, large_shape(), 1, {});
}

bool is_sampled(std::int64_t matrix, std::int64_t row) {
    for (const SampledRow& sampled : sample_rows(large_shape(), 64, 1)) {
        if (sampled.matrix == matrix && sampled.row == row) return true;
    }
    return false;
}

TEST(Check, PassesARightOutput) {
    const CheckResult result = check_spoilt({});
    EXPECT_TRUE(result.passed());
    EXPECT_EQ(result.fault(), "");
    EXPECT_EQ(result.rows, 64);
    EXPECT_LE(result.max_rel_error, result.bound);
    EXPECT_EQ(result.whole.max_rel_error, 0);  // the same fp32 loop beside itself
    EXPECT_EQ(result.differing_set, std::nullopt);
}

TEST(Check, KeepsTheChecksumOfTheFirstSet) {
    ComputedWorkload workload(large_shape(), 1);
    const auto result = check_workload(workload, large_shape(), 1, {});
    EXPECT_EQ(result->checksum, *workload.output_checksum(0));
}

TEST(Check, FindsOneWrongElementThatIsNotInASampledRow) {
    ASSERT_FALSE(is_sampled(1, 33));
    const CheckResult result =
        check_spoilt([](const ComputedOutput& output) { output.at(1, 33, 5) += 0.001F; });
    EXPECT_FALSE(result.passed());
    EXPECT_LE(result.max_rel_error, result.bound);
    EXPECT_EQ(result.whole.matrix, 1);
    EXPECT_EQ(result.whole.row, 33);
    EXPECT_EQ(result.whole.column, 5);
    EXPECT_THAT(result.fault(), HasSubstr("at matrix 1, row 33, column 5; at most"));
}

TEST(Check, FindsOneWrongElementOfASampledRowByTheOracle) {
    const CheckResult result =
        check_spoilt([](const ComputedOutput& output) { output.at(2, 79, 7) += 0.001F; });
    EXPECT_GT(result.max_rel_error, result.bound);
    EXPECT_EQ(result.worst, (ElementPlace{2, 79, 7}));
    EXPECT_THAT(result.fault(), HasSubstr("at matrix 2, row 79, column 7; at most"));
}

TEST(Check, FindsATileThatLacksItsLastProducts) {
    // 16 rows by 8 columns of matrix 1 are of half the size that they should have.
    const CheckResult result = check_spoilt([](const ComputedOutput& output) {
        for (std::int64_t row = 32; row < 48; ++row) {
            for (std::int64_t column = 0; column < 8; ++column) output.at(1, row, column) *= 0.5F;
        }
    });
    EXPECT_FALSE(result.passed());
    EXPECT_EQ(result.whole.matrix, 1);
    EXPECT_GE(result.whole.row, 32);
    EXPECT_LT(result.whole.row, 48);
}

TEST(Check, FindsTheLastMatrixOfTheBatchLeftAtZero) {
    const CheckResult result = check_spoilt([](const ComputedOutput& output) {
        for (std::int64_t row = 0; row < 80; ++row) {
            for (std::int64_t column = 0; column < 8; ++column) output.at(2, row, column) = 0;
        }
    });
    EXPECT_FALSE(result.passed());
    EXPECT_EQ(result.worst.matrix, 2);
    EXPECT_EQ(result.whole.matrix, 2);
}

TEST(Check, FindsAKernelThatWritesNothing) {
    ComputedWorkload workload(large_shape(), 2);
    ASSERT_TRUE(workload.compute());  // O is right from before, and poisoned by the check
    workload.write_nothing();
    const auto result = check_workload(workload, large_shape(), 1, {});
    EXPECT_FALSE(result->passed());
    EXPECT_EQ(result->max_rel_error, std::numeric_limits<double>::infinity());
    EXPECT_EQ(result->whole.not_finite, 3 * 80 * 8);
    EXPECT_EQ(result->fault(),
              "the output is wrong: 1920 of its numbers are not finite, so never written or worse, "
              "one at matrix 0, row 0, column 0");
}

TEST(Check, FindsOneElementThatNothingWrote) {
    const CheckResult result = check_spoilt([](const ComputedOutput& output) {
        output.at(1, 33, 5) = std::numeric_limits<float>::quiet_NaN();
    });
    EXPECT_EQ(result.whole.not_finite, 1);
    EXPECT_EQ(result.fault(),
              "the output is wrong: 1 of its numbers are not finite, so never written or worse, "
              "one at matrix 1, row 33, column 5");
}

TEST(Check, FindsAProductThatIsRightOnlyInTheFirstSet) {
    const CheckResult result = check_spoilt([](const ComputedOutput& output) {
        if (output.set == 2) output.at(0, 0, 0) += 0.001F;
    });
    EXPECT_FALSE(result.passed());
    EXPECT_EQ(result.differing_set, 2);
    EXPECT_EQ(result.fault(),
              "the output is wrong: from the same P and V, set 2 got another O than set 0");
}

TEST(Check, AnswersARequestToStop) {
    ComputedWorkload workload(shape(8, DataType::fp32), 1);
    std::stop_source source;
    source.request_stop();
    const auto result = check_workload(workload, shape(8, DataType::fp32), 1, source.get_token());
    EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
}

TEST(ChangedSet, IsNoneWhereAllAreAsBefore) {
    ComputedWorkload workload(large_shape(), 3);
    ASSERT_TRUE(workload.compute());
    EXPECT_EQ(*find_changed_set(workload, *workload.output_checksum(0)), std::nullopt);
}

TEST(ChangedSet, IsTheOneWhoseOutputChangedUnderTiming) {
    int launches = 0;
    ComputedWorkload workload(large_shape(), 3, [&](const ComputedOutput& output) {
        if (++launches > 3 && output.set == 1) output.at(2, 79, 7) += 1e-6F;
    });
    const auto before = check_workload(workload, large_shape(), 1, {});
    ASSERT_TRUE(before->passed());
    ASSERT_TRUE(workload.time_launches({.launches = 3}));
    EXPECT_EQ(*find_changed_set(workload, before->checksum), 1);
}

}  // namespace
}  // namespace headroom
