// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cublas_api.h>
#include <library_types.h>

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "core/sweep/data_type.h"

namespace headroom {

/// The type that cuBLAS calls what a data type is stored in.
constexpr cudaDataType_t cuda_type(DataType type) {
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

/// How cuBLAS multiplies a data type; sums are always fp32.
constexpr cublasComputeType_t compute_type(DataType type) {
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

}  // namespace headroom
