// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cublas_v2.h>
#include <cuda_runtime_api.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/backend.h"
#include "kernels/cuda/cuda_health.h"

namespace headroom {

/// A device in use: its stream, timing events, cuBLAS handle and workspace, and its health.
class CudaSession {
public:
    /// Takes CUDA device `index` for the calling thread; device or out_of_memory.
    static Expected<std::shared_ptr<CudaSession>> open(int index);
    ~CudaSession();
    CudaSession(const CudaSession&) = delete;
    CudaSession& operator=(const CudaSession&) = delete;

    int index() const { return index_; }
    cudaStream_t stream() const { return stream_; }
    cublasHandle_t cublas() const { return cublas_; }
    std::size_t workspace_bytes() const { return workspace_bytes_; }
    CudaHealth& health() { return health_; }

    /// Waits until the stream is idle, without holding a core busy for long.
    Expected<void> wait(std::string_view what);
    /// Records the event before and after what is to be timed.
    Expected<void> mark_begin();
    Expected<void> mark_end();
    /// Waits for mark_end(), and gives the time between the two by the device's clock.
    Expected<Seconds> elapsed();

private:
    explicit CudaSession(int index);
    Expected<void> set_up();
    Expected<void> wait_for(cudaEvent_t event, std::string_view what);

    int index_;
    CudaHealth health_;
    cudaStream_t stream_ = nullptr;
    cudaEvent_t begin_ = nullptr;
    cudaEvent_t end_ = nullptr;
    cublasHandle_t cublas_ = nullptr;
    void* workspace_ = nullptr;
    std::size_t workspace_bytes_ = 0;
};

/// "cudaErrorIllegalAddress (an illegal memory access was encountered)".
std::string describe_cuda_error(cudaError_t error);

}  // namespace headroom
