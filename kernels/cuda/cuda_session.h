// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cublasLt.h>
#include <cublas_v2.h>
#include <cuda_runtime_api.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/device/backend.h"
#include "kernels/cuda/cuda_health.h"

namespace headroom {

/// A device in use: its stream, cuBLAS handles and workspace, and its health.
class CudaSession {
public:
    /// Takes CUDA device `index` for the calling thread; device or out_of_memory.
    static Expected<std::shared_ptr<CudaSession>> open(int index);
    ~CudaSession();
    CudaSession(const CudaSession&) = delete;
    CudaSession& operator=(const CudaSession&) = delete;

    int index() const { return index_; }
    /// 90 for 9.0.
    int compute_capability() const { return compute_capability_; }
    /// Streaming multiprocessors.
    int processors() const { return processors_; }
    cudaStream_t stream() const { return stream_; }
    cublasHandle_t cublas() const { return cublas_; }
    cublasLtHandle_t cublaslt() const { return cublaslt_; }
    /// For cuBLAS and cuBLASLt, one launch after the other; aligned to 256 bytes.
    void* workspace() const { return workspace_; }
    std::size_t workspace_bytes() const { return workspace_bytes_; }
    /// Device memory for the short answers of our own kernels.
    void* scratch() const { return scratch_; }
    static constexpr std::size_t scratch_bytes = 64U << 10U;
    CudaHealth& health() { return health_; }

    /// What cuBLAS or cuBLASLt answered, as an error with what was being done; unsupported where
    /// the library does not take it.
    Expected<void> check(cublasStatus_t status, std::string_view what);
    /// Waits until the stream is idle, without holding a core busy for long.
    Expected<void> wait(std::string_view what);
    /// The same until the device has come to the event.
    Expected<void> wait_for(cudaEvent_t event, std::string_view what);

private:
    explicit CudaSession(int index);
    Expected<void> set_up();
    Expected<void> ask_about_device();
    Expected<void> set_up_libraries();

    int index_;
    int compute_capability_ = 0;
    int processors_ = 0;
    CudaHealth health_;
    cudaStream_t stream_ = nullptr;
    cudaEvent_t done_ = nullptr;
    cublasHandle_t cublas_ = nullptr;
    cublasLtHandle_t cublaslt_ = nullptr;
    void* workspace_ = nullptr;
    std::size_t workspace_bytes_ = 0;
    void* scratch_ = nullptr;
};

/// "cudaErrorIllegalAddress (an illegal memory access was encountered)".
std::string describe_cuda_error(cudaError_t error);

}  // namespace headroom
