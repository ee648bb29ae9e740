// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_workload.h"

#include <cstddef>
#include <type_traits>
#include <utility>

#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/stored_numbers.h"

namespace headroom {
namespace {

cudaDataType_t cuda_type(DataType type) {
    switch (type) {
        case DataType::fp16:
            return CUDA_R_16F;
        case DataType::bf16:
            return CUDA_R_16BF;
        case DataType::fp8:
            return CUDA_R_8F_E4M3;
        case DataType::fp32:
        case DataType::tf32:
            break;
    }
    return CUDA_R_32F;
}

cublasComputeType_t compute_type(DataType type) {
    switch (type) {
        case DataType::tf32:
            return CUBLAS_COMPUTE_32F_FAST_TF32;
        // Pedantic, so that no setting of the library or the environment turns fp32 into tf32.
        case DataType::fp32:
            return CUBLAS_COMPUTE_32F_PEDANTIC;
        case DataType::fp16:
        case DataType::bf16:
        case DataType::fp8:
            break;
    }
    return CUBLAS_COMPUTE_32F;
}

/// The address of matrix `first` in a tensor whose matrices are `stride` elements apart.
template <class Void>
Void* matrix_at(Void* tensor, std::int64_t first, std::int64_t stride, DataType type) {
    using Byte = std::conditional_t<std::is_const_v<Void>, const std::byte, std::byte>;
    return static_cast<Byte*>(tensor) + first * stride * bytes_per_element(type);
}

}  // namespace

CudaWorkload::CudaWorkload(const Shape& shape, CudaKernel kernel, std::vector<GemmCall> calls,
                           std::shared_ptr<CudaSession> session, std::shared_ptr<CudaArena> arena)
    : shape_(shape),
      kernel_(kernel),
      calls_(std::move(calls)),
      session_(std::move(session)),
      arena_(std::move(arena)) {}

Expected<void> CudaWorkload::poison_output() {
    // Every bit set is NaN in fp16, bf16 and fp32.
    const auto bytes = static_cast<std::size_t>(shape_.value_elements()) *
                       static_cast<std::size_t>(bytes_per_element(shape_.type()));
    auto set = session_->health().check(
        cudaMemsetAsync(arena_->output(), 0xFF, bytes, session_->stream()), "poisoning O");
    if (!set) return set;
    return session_->wait("poisoning O");
}

Expected<void> CudaWorkload::launch_cublas(const GemmCall& call) {
    const float one = 1;
    const float zero = 0;
    const DataType type = shape_.type();
    const cudaDataType_t stored = cuda_type(type);
    const cublasStatus_t status = cublasGemmStridedBatchedEx_64(
        session_->cublas(), CUBLAS_OP_N, CUBLAS_OP_N, call.m, call.n, call.k, &one,
        matrix_at<const void>(arena_->values(), call.first_matrix, call.stride_a, type), stored,
        call.lda, call.stride_a,
        matrix_at<const void>(arena_->probabilities(), call.first_matrix, call.stride_b, type),
        stored, call.ldb, call.stride_b, &zero,
        matrix_at<void>(arena_->output(), call.first_matrix, call.stride_c, type), stored, call.ldc,
        call.stride_c, call.batch_count, compute_type(type), CUBLAS_GEMM_DEFAULT);
    if (status == CUBLAS_STATUS_SUCCESS) return {};
    // A fault of the device hides behind cuBLAS's own status.
    if (auto state = session_->health().check(cudaGetLastError(), "launching cuBLAS"); !state) {
        return state;
    }
    return session_->health().check_status(false, "launching cuBLAS",
                                           cublasGetStatusString(status));
}

Expected<void> CudaWorkload::launch() {
    if (kernel_ == CudaKernel::reference) {
        return session_->health().check(
            reference_product(arena_->probabilities(), arena_->values(), arena_->output(), shape_,
                              session_->stream()),
            "launching the reference kernel");
    }
    for (const GemmCall& call : calls_) {
        if (auto launched = launch_cublas(call); !launched) return launched;
    }
    return {};
}

Expected<void> CudaWorkload::compute() {
    if (auto launched = launch(); !launched) return launched;
    return session_->wait("computing O");
}

Expected<ChunkTime> CudaWorkload::time_launches(const Chunk& chunk) {
    if (auto marked = session_->mark_begin(); !marked) return tl::unexpected(marked.error());
    for (int i = 0; i < chunk.launches; ++i) {
        if (auto launched = launch(); !launched) return tl::unexpected(launched.error());
    }
    if (auto marked = session_->mark_end(); !marked) return tl::unexpected(marked.error());
    const auto time = session_->elapsed();
    if (!time) return tl::unexpected(time.error());
    return ChunkTime{.time = *time, .clock_mhz = {}};
}

Expected<OutputComparison> CudaWorkload::compare_output() {
    return fail(ErrorKind::unsupported, "seam");
}

Expected<std::uint64_t> CudaWorkload::output_checksum(int) {
    return fail(ErrorKind::unsupported, "seam");
}

Expected<std::vector<float>> CudaWorkload::copy(const void* tensor, std::int64_t first,
                                                std::int64_t count, const char* what) {
    const auto size = static_cast<std::size_t>(bytes_per_element(shape_.type()));
    std::vector<std::byte> stored(static_cast<std::size_t>(count) * size);
    auto copied = session_->health().check(
        cudaMemcpyAsync(stored.data(), matrix_at<const void>(tensor, first, 1, shape_.type()),
                        stored.size(), cudaMemcpyDeviceToHost, session_->stream()),
        what);
    if (!copied) return tl::unexpected(copied.error());
    if (auto done = session_->wait(what); !done) return tl::unexpected(done.error());
    return stored_to_floats(stored, shape_.type());
}

Expected<std::vector<float>> CudaWorkload::probabilities_row(std::int64_t matrix,
                                                             std::int64_t row) {
    const std::int64_t s = shape_.seq_len().value;
    return copy(arena_->probabilities(), (matrix * s + row) * s, s, "copying a row of P");
}

Expected<std::vector<float>> CudaWorkload::values(std::int64_t matrix) {
    const std::int64_t count = shape_.seq_len().value * shape_.head_dim().value;
    return copy(arena_->values(), matrix * count, count, "copying V");
}

Expected<std::vector<float>> CudaWorkload::output_row(std::int64_t matrix, std::int64_t row) {
    const std::int64_t d = shape_.head_dim().value;
    const std::int64_t s = shape_.seq_len().value;
    return copy(arena_->output(), (matrix * s + row) * d, d, "copying a row of O");
}

}  // namespace headroom
