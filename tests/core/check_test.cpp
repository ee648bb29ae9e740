// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "support/fake_backend.h"

namespace headroom {
namespace {

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

TEST(ErrorBound, IsHighamsInnerProductBoundPlusTheOutputsRounding) {
    const double u = std::ldexp(1.0, -24);
    const double gamma = 512 * u / (1 - 512 * u);
    EXPECT_DOUBLE_EQ(error_bound(shape(512, DataType::fp32)), u + gamma * (1 + u));
    const double half = std::ldexp(1.0, -11);
    EXPECT_DOUBLE_EQ(error_bound(shape(512, DataType::fp16)), half + gamma * (1 + half));
}

TEST(ErrorBound, OfTf32AddsTheRoundingOfBothOperands) {
    const double u = std::ldexp(1.0, -11);
    EXPECT_DOUBLE_EQ(
        error_bound(shape(512, DataType::tf32)) - error_bound(shape(512, DataType::fp32)),
        (2 * u + u * u) * (1 + std::ldexp(1.0, -24)));
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

/// A workload whose output is computed right and then spoilt by the test.
class SpoiltWorkload final : public Workload {
public:
    std::function<float(std::int64_t matrix, std::int64_t row, std::size_t column)> output =
        [](auto, auto, auto) { return 1.0F; };

    Expected<void> poison_output() override { return {}; }
    Expected<void> compute() override { return {}; }
    int sets() const override { return 1; }
    Expected<ChunkTime> time_launches(const Chunk&) override { return ChunkTime{Seconds{1}, {}}; }
    Expected<OutputComparison> compare_output() override { return OutputComparison{}; }
    Expected<std::uint64_t> output_checksum(int) override { return 0; }
    Expected<std::vector<float>> probabilities_row(std::int64_t, std::int64_t) override {
        return std::vector<float>(8, 0.125F);
    }
    Expected<std::vector<float>> values(std::int64_t) override {
        return std::vector<float>(32, 1.0F);
    }
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override {
        std::vector<float> result(4);
        for (std::size_t j = 0; j < 4; ++j) result[j] = output(matrix, row, j);
        return result;
    }
};

TEST(Check, PassesARightOutput) {
    SpoiltWorkload workload;
    const auto result = check_workload(workload, shape(8, DataType::fp32), 1, {});
    EXPECT_EQ(result->max_rel_error, 0);
    EXPECT_EQ(result->rows, 16);
    EXPECT_TRUE(result->passed());
}

TEST(Check, FailsOneWrongElement) {
    SpoiltWorkload workload;
    workload.output = [](std::int64_t matrix, std::int64_t row, std::size_t column) {
        return matrix == 1 && row == 3 && column == 2 ? 1.001F : 1.0F;
    };
    const auto result = check_workload(workload, shape(8, DataType::fp32), 1, {});
    EXPECT_NEAR(result->max_rel_error, 0.001, 1e-6);
    EXPECT_FALSE(result->passed());
}

TEST(Check, FailsAnElementThatNothingWrote) {
    SpoiltWorkload workload;
    workload.output = [](std::int64_t, std::int64_t row, std::size_t) {
        return row == 7 ? std::numeric_limits<float>::quiet_NaN() : 1.0F;
    };
    const auto result = check_workload(workload, shape(8, DataType::fp32), 1, {});
    EXPECT_EQ(result->max_rel_error, std::numeric_limits<double>::infinity());
    EXPECT_FALSE(result->passed());
}

TEST(Check, AnswersARequestToStop) {
    SpoiltWorkload workload;
    std::stop_source source;
    source.request_stop();
    const auto result = check_workload(workload, shape(8, DataType::fp32), 1, source.get_token());
    EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
}

}  // namespace
}  // namespace headroom
