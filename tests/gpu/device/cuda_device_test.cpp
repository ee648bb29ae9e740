// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/check.h"
#include "core/device_choice.h"
#include "core/measure_point.h"
#include "kernels/backends.h"

namespace headroom {
namespace {

/// A test on the first GPU; skipped, with the reason, where there is none.
class CudaDeviceTest : public ::testing::Test {
protected:
    void SetUp() override {
        backends_ = make_backends();
        const auto devices = list_devices(backends_);
        info_ = devices.front();
        if (!info_.available()) GTEST_SKIP() << info_.id << ": " << *info_.unavailable_reason;
        auto opened = open_device(backends_, info_.id);
        ASSERT_TRUE(opened) << opened.error().message;
        device_ = std::move(*opened);
    }

    static Shape shape(std::int64_t b, std::int64_t s, std::int64_t a, std::int64_t d,
                       DataType type) {
        return *Shape::make(BatchSize{b}, SequenceLength{s}, HeadCount{a}, HeadDim{d}, type);
    }

    CheckResult check(const Shape& shape, const char* kernel) {
        auto workload = device_->prepare({.shape = shape, .kernel = kernel}, {});
        EXPECT_TRUE(workload) << workload.error().message;
        const auto result = check_workload(**workload, shape, default_seed, {});
        EXPECT_TRUE(result) << result.error().message;
        return *result;
    }

    Backends backends_;
    DeviceInfo info_;
    std::unique_ptr<Device> device_;
};

TEST_F(CudaDeviceTest, EveryKernelIsRightInEveryTypeThatItTakes) {
    for (const KernelInfo& kernel : info_.kernels) {
        for (const DataType type : kernel.types) {
            for (const std::int64_t d : {1, 63, 64, 80, 256}) {
                const CheckResult result = check(shape(2, 512, 3, d, type), kernel.name.c_str());
                EXPECT_LE(result.max_rel_error, result.bound)
                    << kernel.name << " " << to_string(type) << " d = " << d;
            }
        }
    }
}

TEST_F(CudaDeviceTest, RowsOfPSumToOne) {
    auto workload =
        device_->prepare({.shape = shape(1, 1000, 2, 8, DataType::fp32), .kernel = "cublas"}, {});
    ASSERT_TRUE(workload) << workload.error().message;
    for (const std::int64_t row : {0, 999}) {
        double sum = 0;
        const auto probabilities = *(*workload)->probabilities_row(1, row);
        for (const float p : probabilities) {
            EXPECT_GE(p, 0);
            sum += static_cast<double>(p);
        }
        EXPECT_NEAR(sum, 1.0, 1e-5);
    }
}

TEST_F(CudaDeviceTest, InputsDoNotDependOnWhatWasPreparedBefore) {
    const WorkloadRequest small{.shape = shape(1, 256, 2, 64, DataType::fp16), .kernel = "cublas"};
    const WorkloadRequest large{.shape = shape(1, 256, 8, 128, DataType::fp16), .kernel = "cublas"};
    auto workload = device_->prepare(small, {});
    const auto fresh_p = *(*workload)->probabilities_row(1, 255);
    const auto fresh_v = *(*workload)->values(1);
    workload->reset();
    device_->prepare(large, {})->reset();
    workload = device_->prepare(small, {});
    EXPECT_EQ(*(*workload)->probabilities_row(1, 255), fresh_p);
    EXPECT_EQ(*(*workload)->values(1), fresh_v);
}

TEST_F(CudaDeviceTest, ComputesGivenNumbersExactly) {
    const GivenInputs inputs{.probabilities = {0.5F, 0.5F, 0.25F, 0.75F}, .values = {2, 4, 6, 8}};
    auto workload = device_->prepare_given(
        {.shape = shape(1, 2, 1, 2, DataType::fp16), .kernel = "cublas"}, inputs);
    ASSERT_TRUE(workload) << workload.error().message;
    ASSERT_TRUE((*workload)->compute());
    EXPECT_EQ(*(*workload)->output_row(0, 0), (std::vector<float>{4, 6}));
    EXPECT_EQ(*(*workload)->output_row(0, 1), (std::vector<float>{5, 7}));
}

TEST_F(CudaDeviceTest, MoreMatricesThanOneCallTakesAreRight) {
    const CheckResult result = check(shape(70'000, 4, 1, 8, DataType::fp16), "cublas");
    EXPECT_LE(result.max_rel_error, result.bound);
}

TEST_F(CudaDeviceTest, MeasuresAPoint) {
    const auto point = measure_point(
        *device_, info_.id, {.shape = shape(4, 2048, 12, 64, DataType::fp16), .kernel = "cublas"},
        {}, {}, [] { return true; }, {});
    ASSERT_EQ(point->status, PointStatus::measured) << point->reason;
    EXPECT_GT(*point->throughput_tflops(), 1.0);
}

TEST_F(CudaDeviceTest, SkipsWhatDoesNotFit) {
    const auto point =
        measure_point(*device_, info_.id,
                      {.shape = shape(4096, 8192, 12, 64, DataType::fp16), .kernel = "cublas"}, {},
                      {}, [] { return true; }, {});
    EXPECT_EQ(point->status, PointStatus::skipped);
    EXPECT_TRUE(point->reason.starts_with("needs ")) << point->reason;
}

}  // namespace
}  // namespace headroom
