// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_kernels.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using enum DataType;

TEST(CudaKernels, AreAllThereOnHopperWithTheLibrarysOwnFirst) {
    EXPECT_EQ(cuda_kernels(90),
              (std::vector<KernelInfo>{{"cublas", {fp16, bf16, tf32, fp32}},
                                       {"cublaslt", {fp16, bf16, tf32, fp32, fp8}},
                                       {"cublaslt-tuned", {fp16, bf16, tf32, fp32, fp8}},
                                       {"reference", {fp16, bf16, fp32}}}));
}

TEST(CudaKernels, TakeFp8FromComputeCapability89On) {
    EXPECT_EQ(cuda_kernels(86)[1].types, (std::vector<DataType>{fp16, bf16, tf32, fp32}));
    EXPECT_EQ(cuda_kernels(89)[1].types, (std::vector<DataType>{fp16, bf16, tf32, fp32, fp8}));
}

TEST(CudaKernels, AreNamedAsTheyAreParsed) {
    EXPECT_EQ(parse_cuda_kernel("cublaslt-tuned"), CudaKernel::cublaslt_tuned);
    EXPECT_EQ(to_string(CudaKernel::reference), "reference");
    EXPECT_EQ(parse_cuda_kernel("cuBLAS"), std::nullopt);
}

TEST(TakesShape, RefusesFp8WhoseRowsAreNoMultiplesOf16Bytes) {
    const auto shape = [](std::int64_t s, std::int64_t d, DataType type) {
        return *Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{1}, HeadDim{d}, type);
    };
    EXPECT_TRUE(takes_shape(shape(128, 80, fp8)));
    EXPECT_TRUE(takes_shape(shape(100, 63, fp16)));
    EXPECT_EQ(takes_shape(shape(128, 72, fp8)).error(),
              (Error{ErrorKind::unsupported,
                     "cuBLASLt multiplies fp8 only where s and d are multiples of 16; here s = 128 "
                     "and d = 72"}));
    EXPECT_FALSE(takes_shape(shape(100, 64, fp8)));
}

}  // namespace
}  // namespace headroom
