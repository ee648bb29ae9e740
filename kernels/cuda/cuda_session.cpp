// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_session.h"

#include <fmt/format.h>

#include <chrono>
#include <thread>

namespace headroom {
namespace {

// NVIDIA's recommendation: 32 MiB from Hopper on, 4 MiB before (cuBLAS documentation,
// cublasSetWorkspace()).
constexpr std::size_t hopper_workspace = 32U << 20U;
constexpr std::size_t older_workspace = 4U << 20U;
constexpr int hopper = 9;

}  // namespace

std::string describe_cuda_error(cudaError_t error) {
    return fmt::format("{} ({})", cudaGetErrorName(error), cudaGetErrorString(error));
}

CudaSession::CudaSession(int index) : index_(index), health_(describe_cuda_error) {}

CudaSession::~CudaSession() {
    // Answers are of no use any more: the process may be poisoned.
    if (cublas_ != nullptr) cublasDestroy(cublas_);
    if (workspace_ != nullptr) cudaFree(workspace_);
    if (begin_ != nullptr) cudaEventDestroy(begin_);
    if (end_ != nullptr) cudaEventDestroy(end_);
    if (stream_ != nullptr) cudaStreamDestroy(stream_);
}

Expected<std::shared_ptr<CudaSession>> CudaSession::open(int index) {
    std::shared_ptr<CudaSession> session(new CudaSession(index));
    if (auto ready = session->set_up(); !ready) return tl::unexpected(ready.error());
    return session;
}

Expected<void> CudaSession::set_up() {
    int major = 0;
    const auto good = [&](cudaError_t error) { return health_.check(error, "opening the GPU"); };
    if (auto done = good(cudaSetDevice(index_)); !done) return done;
    if (auto done = good(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, index_));
        !done) {
        return done;
    }
    if (auto done = good(cudaStreamCreateWithFlags(&stream_, cudaStreamNonBlocking)); !done) {
        return done;
    }
    if (auto done = good(cudaEventCreate(&begin_)); !done) return done;
    if (auto done = good(cudaEventCreate(&end_)); !done) return done;
    workspace_bytes_ = major >= hopper ? hopper_workspace : older_workspace;
    if (auto done = good(cudaMalloc(&workspace_, workspace_bytes_)); !done) return done;
    cublasStatus_t status = cublasCreate(&cublas_);
    if (status == CUBLAS_STATUS_SUCCESS) status = cublasSetStream(cublas_, stream_);
    // After the stream: setting that gives the workspace back.
    if (status == CUBLAS_STATUS_SUCCESS) {
        status = cublasSetWorkspace(cublas_, workspace_, workspace_bytes_);
    }
    return health_.check_status(status == CUBLAS_STATUS_SUCCESS, "starting cuBLAS",
                                cublasGetStatusString(status));
}

Expected<void> CudaSession::wait_for(cudaEvent_t event, std::string_view what) {
    using namespace std::chrono_literals;
    // A blocking wait would hold the thread inside the driver; asking lets others run.
    cudaError_t answer = cudaEventQuery(event);
    for (int asked = 0; answer == cudaErrorNotReady; ++asked) {
        constexpr int quick_asks = 200;
        if (asked < quick_asks) {
            std::this_thread::yield();
        } else {
            std::this_thread::sleep_for(20us);
        }
        answer = cudaEventQuery(event);
    }
    return health_.check(answer, what);
}

Expected<void> CudaSession::wait(std::string_view what) {
    if (auto done = health_.check(cudaEventRecord(end_, stream_), what); !done) return done;
    return wait_for(end_, what);
}

Expected<void> CudaSession::mark_begin() {
    return health_.check(cudaEventRecord(begin_, stream_), "timing a launch");
}

Expected<void> CudaSession::mark_end() {
    return health_.check(cudaEventRecord(end_, stream_), "timing a launch");
}

Expected<Seconds> CudaSession::elapsed() {
    if (auto done = wait_for(end_, "computing O"); !done) return tl::unexpected(done.error());
    float milliseconds = 0;
    auto read = health_.check(cudaEventElapsedTime(&milliseconds, begin_, end_), "timing a launch");
    if (!read) return tl::unexpected(read.error());
    return Seconds{static_cast<double>(milliseconds) / 1000};
}

}  // namespace headroom
