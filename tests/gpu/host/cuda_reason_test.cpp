// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_reason.h"

#include <gtest/gtest.h>

#include <array>

#include "kernels/cuda/cuda_health.h"

namespace headroom {
namespace {

TEST(UnavailableReason, IsEmptyWhereThereIsAGpu) {
    EXPECT_EQ(unavailable_reason(cudaSuccess, 1, 13000, 13000, nullptr), "");
}

TEST(UnavailableReason, SaysWhatAPersonUnderstands) {
    EXPECT_EQ(unavailable_reason(cudaErrorInsufficientDriver, 0, 0, 13000, nullptr),
              "the NVIDIA driver is not installed");
    EXPECT_EQ(unavailable_reason(cudaErrorInsufficientDriver, 0, 12040, 13000, nullptr),
              "the NVIDIA driver is too old: it knows CUDA up to 12.4, and 13.0 is needed; update "
              "the driver");
    EXPECT_EQ(unavailable_reason(cudaErrorNoDevice, 0, 13000, 13000, nullptr),
              "no NVIDIA GPU was found");
    EXPECT_EQ(unavailable_reason(cudaErrorNoDevice, 0, 13000, 13000, ""),
              "no NVIDIA GPU is visible: CUDA_VISIBLE_DEVICES is \"\"");
    EXPECT_EQ(unavailable_reason(cudaErrorUnknown, 0, 13000, 13000, nullptr),
              "the NVIDIA driver does not start (CUDA error 999)");
}

TEST(NoCodeReason, IsThatTheGpuIsOlderThanThePtx) {
    EXPECT_EQ(no_code_reason(75, 75), "");
    EXPECT_EQ(no_code_reason(121, 75), "");
    EXPECT_EQ(no_code_reason(70, 75),
              "this copy of Headroom has code for GPUs of compute capability 7.5 and newer, and "
              "this one has 7.0");
}

TEST(IsSticky, IsWhatOnlyANewProcessCures) {
    for (const int error :
         {214, 220, 226, 700, 702, 709, 710, 714, 715, 716, 717, 718, 719, 721, 810, 911}) {
        EXPECT_TRUE(is_sticky(static_cast<cudaError_t>(error))) << error;
    }
    for (const cudaError_t error : {cudaErrorMemoryAllocation, cudaErrorNoKernelImageForDevice,
                                    cudaErrorDevicesUnavailable, cudaErrorInvalidValue}) {
        EXPECT_FALSE(is_sticky(error)) << error;
    }
}

TEST(CudaEnvironment, IsWhatBearsOnTheNumbers) {
    constexpr std::array environment{"NVIDIA_TF32_OVERRIDE=0",         "HOME=/home/person",
                                     "CUDA_VISIBLE_DEVICES=0",         "CUDA_LAUNCH_BLOCKING=1",
                                     "CUBLASLT_LOG_LEVEL=5",           "CUDA_PATH=/usr/local/cuda",
                                     static_cast<const char*>(nullptr)};
    EXPECT_EQ(cuda_environment(environment.data()),
              "CUBLASLT_LOG_LEVEL=5, CUDA_LAUNCH_BLOCKING=1, NVIDIA_TF32_OVERRIDE=0");
    EXPECT_EQ(cuda_environment(nullptr), "");
}

TEST(UuidText, IsThatOfNvidiaSmi) {
    constexpr std::array<unsigned char, 16> bytes{0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08,
                                                  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0xff};
    EXPECT_EQ(uuid_text(bytes), "GPU-01020304-0506-0708-090a-0b0c0d0e0fff");
}

CudaHealth health() {
    return CudaHealth([](cudaError_t error) { return "error " + std::to_string(error); });
}

TEST(CudaHealth, SaysWhatWasBeingDone) {
    CudaHealth good = health();
    EXPECT_TRUE(good.check(cudaSuccess, "copying V"));
    EXPECT_EQ(good.check(cudaErrorInvalidValue, "copying V").error(),
              (Error{ErrorKind::device, "copying V: error 1"}));
    EXPECT_TRUE(good.check(cudaSuccess, "copying V"));
}

TEST(CudaHealth, TellsAFailedAllocationApart) {
    CudaHealth good = health();
    EXPECT_EQ(good.check(cudaErrorMemoryAllocation, "allocating").error().kind,
              ErrorKind::out_of_memory);
    EXPECT_TRUE(good.state());
}

TEST(CudaHealth, RemembersWhatPoisonsTheProcess) {
    CudaHealth poisoned = health();
    const Error fault = poisoned.check(cudaErrorIllegalAddress, "computing O").error();
    EXPECT_EQ(fault.message,
              "computing O: error 700; the GPU cannot be used any more by this process: start the "
              "program again");
    EXPECT_EQ(poisoned.check(cudaSuccess, "copying V").error(), fault);
    EXPECT_EQ(poisoned.state().error(), fault);
}

TEST(CudaHealth, HandsOnWhatHasNoErrorCode) {
    CudaHealth good = health();
    EXPECT_EQ(good.check_status(false, "starting cuBLAS", "not initialized").error().message,
              "starting cuBLAS: not initialized");
}

}  // namespace
}  // namespace headroom
