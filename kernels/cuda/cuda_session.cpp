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
constexpr int hopper = 90;

}  // namespace

std::string describe_cuda_error(cudaError_t error) {
    return fmt::format("{} ({})", cudaGetErrorName(error), cudaGetErrorString(error));
}

CudaSession::CudaSession(int index) : index_(index), health_(describe_cuda_error) {}

CudaSession::~CudaSession() {
    // Answers are of no use any more: the process may be poisoned.
    if (cublaslt_ != nullptr) cublasLtDestroy(cublaslt_);
    if (cublas_ != nullptr) cublasDestroy(cublas_);
    if (scratch_ != nullptr) cudaFree(scratch_);
    if (workspace_ != nullptr) cudaFree(workspace_);
    if (done_ != nullptr) cudaEventDestroy(done_);
    if (stream_ != nullptr) cudaStreamDestroy(stream_);
}

Expected<std::shared_ptr<CudaSession>> CudaSession::open(int index) {
    std::shared_ptr<CudaSession> session(new CudaSession(index));
    if (auto ready = session->set_up(); !ready) return tl::unexpected(ready.error());
    return session;
}

Expected<void> CudaSession::ask_about_device() {
    constexpr int minors_a_major = 10;
    int major = 0;
    int minor = 0;
    cudaError_t answer = cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, index_);
    if (answer == cudaSuccess) {
        answer = cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, index_);
    }
    if (answer == cudaSuccess) {
        answer = cudaDeviceGetAttribute(&processors_, cudaDevAttrMultiProcessorCount, index_);
    }
    compute_capability_ = major * minors_a_major + minor;
    workspace_bytes_ = compute_capability_ >= hopper ? hopper_workspace : older_workspace;
    return health_.check(answer, "opening the GPU");
}

Expected<void> CudaSession::set_up() {
    const auto good = [&](cudaError_t error) { return health_.check(error, "opening the GPU"); };
    const cudaError_t taken = cudaSetDevice(index_);
    if (taken == cudaErrorDevicesUnavailable) {
        cudaGetLastError();
        return fail(ErrorKind::device,
                    "the GPU is set to exclusive-process mode, and another process has it: end "
                    "that one, or have the mode changed (nvidia-smi -c DEFAULT)");
    }
    if (auto done = good(taken); !done) return done;
    if (auto done = ask_about_device(); !done) return done;
    if (auto done = good(cudaStreamCreateWithFlags(&stream_, cudaStreamNonBlocking)); !done) {
        return done;
    }
    if (auto done = good(cudaEventCreateWithFlags(&done_, cudaEventDisableTiming)); !done) {
        return done;
    }
    if (auto done = good(cudaMalloc(&workspace_, workspace_bytes_)); !done) return done;
    if (auto done = good(cudaMalloc(&scratch_, scratch_bytes)); !done) return done;
    return set_up_libraries();
}

Expected<void> CudaSession::set_up_libraries() {
    cublasStatus_t status = cublasCreate(&cublas_);
    if (status == CUBLAS_STATUS_SUCCESS) status = cublasSetStream(cublas_, stream_);
    // After the stream: setting that gives the workspace back. With a workspace of ours cuBLAS
    // allocates nothing, so that its launches can be captured into a graph.
    if (status == CUBLAS_STATUS_SUCCESS) {
        status = cublasSetWorkspace(cublas_, workspace_, workspace_bytes_);
    }
    // Of several parts of a sum, each is kept in fp32 until they are added.
    if (status == CUBLAS_STATUS_SUCCESS) {
        status = cublasSetMathMode(
            cublas_, static_cast<cublasMath_t>(CUBLAS_DEFAULT_MATH |
                                               CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION));
    }
    if (auto done = check(status, "starting cuBLAS"); !done) return done;
    return check(cublasLtCreate(&cublaslt_), "starting cuBLASLt");
}

Expected<void> CudaSession::check(cublasStatus_t status, std::string_view what) {
    if (status == CUBLAS_STATUS_SUCCESS) return health_.state();
    // A fault of the device hides behind cuBLAS's own status.
    if (auto state = health_.check(cudaGetLastError(), what); !state) return state;
    if (status == CUBLAS_STATUS_NOT_SUPPORTED || status == CUBLAS_STATUS_ARCH_MISMATCH) {
        return fail(ErrorKind::unsupported,
                    fmt::format("{}: {}", what, cublasGetStatusString(status)));
    }
    return health_.check_status(false, what, cublasGetStatusString(status));
}

Expected<void> CudaSession::wait(std::string_view what) {
    if (auto marked = health_.check(cudaEventRecord(done_, stream_), what); !marked) return marked;
    return wait_for(done_, what);
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

}  // namespace headroom
