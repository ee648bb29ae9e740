// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels that are wrong on purpose: what the program checks with must find every one of them.
#include <cuda_runtime_api.h>
#include <gtest/gtest.h>

#include <limits>
#include <vector>

#include "core/measure/check.h"
#include "kernels/cuda/cuda_backend.h"
#include "kernels/cuda/cuda_session.h"
#include "kernels/cuda/cuda_workload.h"
#include "kernels/cuda/make_product.h"

namespace headroom {
namespace {

constexpr std::int64_t matrices = 6;
constexpr std::int64_t s = 256;
constexpr std::int64_t d = 96;

/// A rectangle of O whose numbers come out wrong.
struct Fault {
    std::int64_t matrix = 0;
    std::int64_t row = 0;
    std::int64_t column = 0;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
};

/// Right, but for the faults; or writes nothing at all.
class FaultyProduct final : public CudaProduct {
public:
    FaultyProduct(std::unique_ptr<CudaProduct> right, std::vector<Fault> faults, bool silent,
                  std::shared_ptr<CudaSession> session)
        : right_(std::move(right)),
          faults_(std::move(faults)),
          silent_(silent),
          session_(std::move(session)) {}

    Expected<void> launch(const CudaSet& set) override {
        if (silent_) return {};
        if (auto launched = right_->launch(set); !launched) return launched;
        for (const Fault& fault : faults_) {
            auto* const first =
                static_cast<float*>(set.output) + (fault.matrix * s + fault.row) * d + fault.column;
            // 0x3c3c3c3c is 0.0115, a number of the size of O's own.
            const auto spoiled = session_->health().check(
                cudaMemset2DAsync(first, d * sizeof(float), 0x3c,
                                  static_cast<std::size_t>(fault.columns) * sizeof(float),
                                  static_cast<std::size_t>(fault.rows), session_->stream()),
                "spoiling O");
            if (!spoiled) return spoiled;
        }
        return {};
    }

private:
    std::unique_ptr<CudaProduct> right_;
    std::vector<Fault> faults_;
    bool silent_;
    std::shared_ptr<CudaSession> session_;
};

class FaultyProductTest : public ::testing::Test {
protected:
    void SetUp() override {
        const auto devices = CudaBackend().devices();
        if (!devices.front().available()) GTEST_SKIP() << *devices.front().unavailable_reason;
        auto session = CudaSession::open(0);
        ASSERT_TRUE(session) << session.error().message;
        session_ = *session;
        timer_ = *ChunkTimer::make(session_);
        arena_ = std::make_shared<CudaArena>(session_);
        ASSERT_TRUE(arena_->fill(request_));
    }

    std::unique_ptr<CudaWorkload> workload(std::vector<Fault> faults, bool silent = false) {
        auto right = *make_product(CudaKernel::cublas, request_.shape, {}, session_);
        auto product =
            std::make_unique<FaultyProduct>(std::move(right), std::move(faults), silent, session_);
        auto made =
            std::make_unique<CudaWorkload>(request_, std::move(product), session_, timer_, arena_);
        EXPECT_TRUE(made->poison_output());
        EXPECT_TRUE(made->compute());
        return made;
    }

    double bound() const { return error_bound(request_.shape); }

    WorkloadRequest request_{.shape = *Shape::make(BatchSize{1}, SequenceLength{s},
                                                   HeadCount{matrices}, HeadDim{d}, DataType::fp32),
                             .kernel = "cublas",
                             .sets = 2};
    std::shared_ptr<CudaSession> session_;
    std::shared_ptr<ChunkTimer> timer_;
    std::shared_ptr<CudaArena> arena_;
};

TEST_F(FaultyProductTest, PassesWhatIsRight) {
    const auto comparison = workload({})->compare_output();
    ASSERT_TRUE(comparison) << comparison.error().message;
    EXPECT_LE(comparison->max_rel_error, whole_error_bound(request_.shape));
    EXPECT_EQ(comparison->not_finite, 0);
}

TEST_F(FaultyProductTest, FindsOneElement) {
    const auto comparison =
        workload({{.matrix = 3, .row = 201, .column = 77, .rows = 1, .columns = 1}})
            ->compare_output();
    ASSERT_TRUE(comparison);
    EXPECT_GT(comparison->max_rel_error, 10 * bound());
    EXPECT_EQ(comparison->matrix, 3);
    EXPECT_EQ(comparison->row, 201);
    EXPECT_EQ(comparison->column, 77);
}

TEST_F(FaultyProductTest, FindsOneTile) {
    const auto comparison =
        workload({{.matrix = 2, .row = 64, .column = 32, .rows = 64, .columns = 64}})
            ->compare_output();
    ASSERT_TRUE(comparison);
    EXPECT_GT(comparison->max_rel_error, 10 * bound());
    EXPECT_EQ(comparison->matrix, 2);
    EXPECT_GE(comparison->row, 64);
    EXPECT_LT(comparison->row, 128);
    EXPECT_GE(comparison->column, 32);
}

TEST_F(FaultyProductTest, FindsTheLastMatrixOfTheBatch) {
    const auto faulty =
        workload({{.matrix = matrices - 1, .row = 0, .column = 0, .rows = s, .columns = d}});
    EXPECT_EQ(faulty->compare_output()->matrix, matrices - 1);
    EXPECT_GT(faulty->compare_output()->max_rel_error, 10 * bound());
    // The sampled rows always have the very last one among them.
    const auto sampled = check_workload(*faulty, request_.shape, default_seed, {});
    ASSERT_TRUE(sampled);
    EXPECT_FALSE(sampled->passed());
}

TEST_F(FaultyProductTest, FindsAKernelThatWritesNothing) {
    const auto faulty = workload({}, true);
    const auto comparison = faulty->compare_output();
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->max_rel_error, std::numeric_limits<double>::infinity());
    EXPECT_EQ(comparison->not_finite, matrices * s * d);
    EXPECT_FALSE(check_workload(*faulty, request_.shape, default_seed, {})->passed());
}

TEST_F(FaultyProductTest, ChecksumChangesWithOneElementAndItsPlace) {
    const std::uint64_t right = *workload({})->output_checksum(1);
    const Fault here{.matrix = 3, .row = 201, .column = 77, .rows = 1, .columns = 1};
    Fault there = here;
    there.column = 78;
    const std::uint64_t one = *workload({here})->output_checksum(1);
    const std::uint64_t other = *workload({there})->output_checksum(1);
    EXPECT_NE(one, right);
    EXPECT_NE(other, right);
    EXPECT_NE(one, other);
    EXPECT_EQ(*workload({})->output_checksum(1), right);
}

}  // namespace
}  // namespace headroom
