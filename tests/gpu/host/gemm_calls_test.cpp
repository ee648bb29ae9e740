// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemm_calls.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

Shape shape(std::int64_t b, std::int64_t s, std::int64_t a, std::int64_t d) {
    return *Shape::make(BatchSize{b}, SequenceLength{s}, HeadCount{a}, HeadDim{d}, DataType::fp16);
}

/// What cuBLAS computes for one call, in plain loops: column-major C = A.B.
void multiply(const GemmCall& call, const std::vector<float>& values,
              const std::vector<float>& probabilities, std::vector<float>& output) {
    const auto at = [](std::int64_t index) { return static_cast<std::size_t>(index); };
    for (std::int64_t i = call.first_matrix; i < call.first_matrix + call.batch_count; ++i) {
        for (std::int64_t column = 0; column < call.n; ++column) {
            for (std::int64_t row = 0; row < call.m; ++row) {
                float sum = 0;
                for (std::int64_t k = 0; k < call.k; ++k) {
                    const std::int64_t value =
                        call.transposed_a ? row * call.lda + k : k * call.lda + row;
                    sum += values[at(i * call.stride_a + value)] *
                           probabilities[at(i * call.stride_b + column * call.ldb + k)];
                }
                output[at(i * call.stride_c + column * call.ldc + row)] = sum;
            }
        }
    }
}

TEST(GemmCalls, LayRowMajorTensorsOutForColumnMajorCublas) {
    EXPECT_EQ(*gemm_calls(shape(4, 2048, 12, 64)), (std::vector<GemmCall>{{.transposed_a = false,
                                                                           .m = 64,
                                                                           .n = 2048,
                                                                           .k = 2048,
                                                                           .lda = 64,
                                                                           .ldb = 2048,
                                                                           .ldc = 64,
                                                                           .stride_a = 131'072,
                                                                           .stride_b = 4'194'304,
                                                                           .stride_c = 131'072,
                                                                           .first_matrix = 0,
                                                                           .batch_count = 48}}));
}

TEST(GemmCalls, ReadFp8ValuesTransposed) {
    const Shape fp8 =
        *Shape::make(BatchSize{1}, SequenceLength{128}, HeadCount{2}, HeadDim{64}, DataType::fp8);
    EXPECT_EQ(*gemm_calls(fp8), (std::vector<GemmCall>{{.transposed_a = true,
                                                        .m = 64,
                                                        .n = 128,
                                                        .k = 128,
                                                        .lda = 128,
                                                        .ldb = 128,
                                                        .ldc = 64,
                                                        .stride_a = 8192,
                                                        .stride_b = 16'384,
                                                        .stride_c = 8192,
                                                        .first_matrix = 0,
                                                        .batch_count = 2}}));
}

TEST(GemmCalls, ComputeProbabilitiesTimesValues) {
    // Two products of P [2, 2] and V [2, 3].
    const std::vector<float> p{1, 2, 3, 4, 0, 1, 1, 0};
    const std::vector<float> v{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    std::vector<float> o(12);
    const auto calls = *gemm_calls(shape(1, 2, 2, 3));
    for (const GemmCall& call : calls) multiply(call, v, p, o);
    EXPECT_EQ(o, (std::vector<float>{9, 12, 15, 19, 26, 33, 10, 11, 12, 7, 8, 9}));
}

TEST(GemmCalls, ComputeProbabilitiesTimesTransposedValues) {
    // One product of P [2, 2] and V [2, 3], given as V^T [3, 2].
    const std::vector<float> p{1, 2, 3, 4};
    const std::vector<float> transposed_v{1, 4, 2, 5, 3, 6};
    std::vector<float> o(6);
    const Shape fp8 =
        *Shape::make(BatchSize{1}, SequenceLength{2}, HeadCount{1}, HeadDim{3}, DataType::fp8);
    const auto calls = *gemm_calls(fp8);
    for (const GemmCall& call : calls) multiply(call, transposed_v, p, o);
    EXPECT_EQ(o, (std::vector<float>{9, 12, 15, 19, 26, 33}));
}

TEST(GemmCalls, SplitMoreMatricesThanCublasTakes) {
    const auto calls = *gemm_calls(shape(70'000, 1, 1, 1));
    ASSERT_EQ(calls.size(), 2U);
    EXPECT_EQ(calls[0].batch_count, 65'535);
    EXPECT_EQ(calls[1].first_matrix, 65'535);
    EXPECT_EQ(calls[1].batch_count, 4'465);
}

TEST(GemmCalls, RefuseAnExtentBeyond32Bits) {
    EXPECT_EQ(gemm_calls(shape(1, 1, 1, 3'000'000'000)).error().kind, ErrorKind::unsupported);
}

}  // namespace
}  // namespace headroom
