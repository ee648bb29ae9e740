// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_workload.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include "core/measure/check.h"
#include "kernels/cpu/cores.h"
#include "kernels/cpu/onednn_matmul.h"

namespace headroom {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

constexpr std::int64_t rows = 8;
constexpr std::int64_t matrices = 3;
constexpr std::int64_t columns = 80;

// Few enough rows that the check against the oracle looks at all of them.
Shape small_shape() {
    return *Shape::make(BatchSize{1}, SequenceLength{rows}, HeadCount{matrices}, HeadDim{columns},
                        DataType::fp32);
}

/// oneDNN's product, after which O of every set is damaged; with no damage it is right.
class DamagedProduct final : public Product {
public:
    using Damage = std::function<void(float* output)>;
    explicit DamagedProduct(Damage damage) : damage_(std::move(damage)) {}

    std::uint64_t scratchpad_bytes() const override { return matmul_.scratchpad_bytes(); }
    const std::string& implementation() const override { return matmul_.implementation(); }
    Expected<void> prepare(const std::vector<TensorSet>& sets, std::byte* scratchpad) override {
        sets_ = sets;
        return matmul_.prepare(sets, scratchpad);
    }
    Expected<void> execute(std::size_t first, int launches) override {
        auto done = matmul_.execute(first, launches);
        if (damage_) {
            for (const TensorSet& set : sets_) damage_(reinterpret_cast<float*>(set.output));
        }
        return done;
    }

private:
    OnednnMatmul matmul_ = std::move(*OnednnMatmul::describe(small_shape()));
    Damage damage_;
    std::vector<TensorSet> sets_;
};

/// Writes nothing, and notes what it was asked for.
class IdleProduct final : public Product {
public:
    using Calls = std::vector<std::pair<std::size_t, int>>;
    explicit IdleProduct(std::shared_ptr<Calls> calls = std::make_shared<Calls>())
        : calls_(std::move(calls)) {}

    std::uint64_t scratchpad_bytes() const override { return 0; }
    const std::string& implementation() const override { return name_; }
    Expected<void> prepare(const std::vector<TensorSet>&, std::byte*) override { return {}; }
    Expected<void> execute(std::size_t first, int launches) override {
        calls_->emplace_back(first, launches);
        return {};
    }

private:
    std::shared_ptr<Calls> calls_;
    std::string name_ = "idle";
};

std::unique_ptr<CpuWorkload> workload_with(std::unique_ptr<Product> product, int sets = 1) {
    auto arena = std::make_shared<TensorArena>(allowed_cpus(), 64ULL << 20U);
    const WorkloadRequest request{.shape = small_shape(), .kernel = "onednn", .sets = sets};
    EXPECT_TRUE(arena->fill(request, product->scratchpad_bytes(), {}));
    EXPECT_TRUE(product->prepare(arena->sets(), arena->scratchpad()));
    return std::make_unique<CpuWorkload>(small_shape(), arena, std::move(product));
}

std::unique_ptr<CpuWorkload> damaged(DamagedProduct::Damage damage) {
    return workload_with(std::make_unique<DamagedProduct>(std::move(damage)));
}

float& element(float* output, std::int64_t matrix, std::int64_t row, std::int64_t column) {
    return output[(matrix * rows + row) * columns + column];
}

OutputComparison computed_and_compared(Workload& workload) {
    EXPECT_TRUE(workload.poison_output());
    EXPECT_TRUE(workload.compute());
    return *workload.compare_output();
}

bool passes_the_check(Workload& workload) {
    return check_workload(workload, small_shape(), 1, {})->passed();
}

TEST(CpuWorkloadCheck, ARightProductPasses) {
    const auto workload = damaged({});
    const auto found = computed_and_compared(*workload);
    EXPECT_LT(found.max_rel_error, error_bound(small_shape()));
    EXPECT_EQ(found.not_finite, 0);
    EXPECT_TRUE(passes_the_check(*workload));
}

TEST(CpuWorkloadCheck, OneWrongElementIsFound) {
    const auto workload = damaged([](float* output) { element(output, 1, 5, 77) += 1.0F; });
    const auto found = computed_and_compared(*workload);
    // The sum of |p v| is under 1.
    EXPECT_GT(found.max_rel_error, 1);
    EXPECT_EQ(found.matrix, 1);
    EXPECT_EQ(found.row, 5);
    EXPECT_EQ(found.column, 77);
    EXPECT_FALSE(passes_the_check(*workload));
}

TEST(CpuWorkloadCheck, OneElementOffByAThousandthIsFound) {
    const auto workload = damaged([](float* output) { element(output, 0, 0, 0) += 0.001F; });
    const auto found = computed_and_compared(*workload);
    EXPECT_GT(found.max_rel_error, 0.001);
    EXPECT_EQ(found.matrix, 0);
    EXPECT_EQ(found.row, 0);
    EXPECT_EQ(found.column, 0);
    EXPECT_FALSE(passes_the_check(*workload));
}

TEST(CpuWorkloadCheck, OneWrongTileIsFound) {
    const auto workload = damaged([](float* output) {
        for (std::int64_t row = 4; row < 8; ++row) {
            for (std::int64_t j = 32; j < 48; ++j) element(output, 1, row, j) += 1.0F;
        }
    });
    const auto found = computed_and_compared(*workload);
    EXPECT_GT(found.max_rel_error, 1);
    EXPECT_EQ(found.matrix, 1);
    EXPECT_GE(found.row, 4);
    EXPECT_GE(found.column, 32);
    EXPECT_LT(found.column, 48);
    EXPECT_FALSE(passes_the_check(*workload));
}

TEST(CpuWorkloadCheck, AWrongLastMatrixIsFound) {
    const auto workload = damaged([](float* output) {
        // The product before it, as a kernel gives that miscounts the batch.
        for (std::int64_t i = 0; i < rows * columns; ++i)
            output[2 * rows * columns + i] = output[rows * columns + i];
    });
    const auto found = computed_and_compared(*workload);
    EXPECT_GT(found.max_rel_error, 0.1);
    EXPECT_EQ(found.matrix, 2);
    EXPECT_FALSE(passes_the_check(*workload));
}

TEST(CpuWorkloadCheck, AProductThatWritesNothingIsFound) {
    const auto workload = workload_with(std::make_unique<IdleProduct>());
    const auto found = computed_and_compared(*workload);
    EXPECT_EQ(found.max_rel_error, std::numeric_limits<double>::infinity());
    EXPECT_EQ(found.not_finite, matrices * rows * columns);
    EXPECT_FALSE(passes_the_check(*workload));
}

TEST(CpuWorkloadRotation, ChunksGoOnWhereTheLastOneEnded) {
    const auto calls = std::make_shared<IdleProduct::Calls>();
    const auto workload = workload_with(std::make_unique<IdleProduct>(calls), 3);
    EXPECT_EQ(workload->sets(), 3);
    for (const int launches : {2, 2, 1, 7, 1}) {
        ASSERT_TRUE(workload->time_launches({.launches = launches}));
    }
    EXPECT_THAT(*calls, ElementsAre(Pair(0, 2), Pair(2, 2), Pair(1, 1), Pair(2, 7), Pair(0, 1)));
}

TEST(CpuWorkloadRotation, ComputeTakesEverySetOnce) {
    const auto calls = std::make_shared<IdleProduct::Calls>();
    const auto workload = workload_with(std::make_unique<IdleProduct>(calls), 3);
    ASSERT_TRUE(workload->compute());
    EXPECT_THAT(*calls, ElementsAre(Pair(0, 3)));
}

TEST(CpuWorkloadRotation, EachLaunchWritesItsOwnSet) {
    const auto workload = workload_with(std::make_unique<DamagedProduct>(nullptr), 3);
    ASSERT_TRUE(workload->compute());
    const std::uint64_t right = *workload->output_checksum(0);
    EXPECT_EQ(*workload->output_checksum(1), right);
    EXPECT_EQ(*workload->output_checksum(2), right);

    ASSERT_TRUE(workload->poison_output());
    const std::uint64_t poisoned = *workload->output_checksum(0);
    EXPECT_NE(poisoned, right);
    EXPECT_EQ(*workload->output_checksum(1), poisoned);
    EXPECT_EQ(*workload->output_checksum(2), poisoned);

    ASSERT_TRUE(workload->time_launches({.launches = 2}));
    EXPECT_EQ(*workload->output_checksum(0), right);
    EXPECT_EQ(*workload->output_checksum(1), right);
    EXPECT_EQ(*workload->output_checksum(2), poisoned);
    ASSERT_TRUE(workload->time_launches({.launches = 1}));
    EXPECT_EQ(*workload->output_checksum(2), right);
}

TEST(CpuWorkloadRotation, AChecksumOfASetThatIsNotThereIsRefused) {
    const auto workload = workload_with(std::make_unique<IdleProduct>(), 2);
    const auto sum = workload->output_checksum(2);
    ASSERT_FALSE(sum);
    EXPECT_EQ(sum.error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(sum.error().message, "there is no set 2; there are 2");
}

}  // namespace
}  // namespace headroom
