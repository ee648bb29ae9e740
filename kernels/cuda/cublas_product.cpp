// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cublas_product.h"

#include <utility>

#include "kernels/cuda/cublas_types.h"

namespace headroom {

CublasProduct::CublasProduct(DataType type, std::vector<GemmCall> calls,
                             std::shared_ptr<CudaSession> session)
    : type_(type), calls_(std::move(calls)), session_(std::move(session)) {}

Expected<void> CublasProduct::launch(const GemmCall& call, const CudaSet& set) {
    const float one = 1;
    const float zero = 0;
    const cudaDataType_t stored = cuda_type(type_);
    return session_->check(
        cublasGemmStridedBatchedEx_64(
            session_->cublas(), CUBLAS_OP_N, CUBLAS_OP_N, call.m, call.n, call.k, &one,
            matrix_at(set.values, call.first_matrix, call.stride_a, type_), stored, call.lda,
            call.stride_a, matrix_at(set.probabilities, call.first_matrix, call.stride_b, type_),
            stored, call.ldb, call.stride_b, &zero,
            matrix_at(set.output, call.first_matrix, call.stride_c, type_), stored, call.ldc,
            call.stride_c, call.batch_count, compute_type(type_), CUBLAS_GEMM_DEFAULT),
        "launching cuBLAS");
}

Expected<void> CublasProduct::launch(const CudaSet& set) {
    for (const GemmCall& call : calls_) {
        if (auto launched = launch(call, set); !launched) return launched;
    }
    return {};
}

}  // namespace headroom
