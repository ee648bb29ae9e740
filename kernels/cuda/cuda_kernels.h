// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/device/device.h"
#include "core/sweep/shape.h"

namespace headroom {

/// The ways to compute O on the GPU.
enum class CudaKernel {
    cublas,          ///< cublasGemmStridedBatchedEx, fp32 accumulation
    cublaslt,        ///< cublasLtMatmul with the heuristic's first choice
    cublaslt_tuned,  ///< cublasLtMatmul with an algorithm chosen by trying
    reference,       ///< our own plain one
};

/// "cublas", "cublaslt", "cublaslt-tuned", "reference".
std::string_view to_string(CudaKernel kernel);
std::optional<CudaKernel> parse_cuda_kernel(std::string_view name);

/// What a GPU of that compute capability (90 is 9.0) can compute with, the default first: bf16 and
/// tf32 from 8.0 on, fp8 from 8.9 on and by cuBLASLt alone.
std::vector<KernelInfo> cuda_kernels(int compute_capability);

/// Whether cuBLASLt takes the shape: its fp8 kernels want rows of 16 bytes, so that s and d must be
/// multiples of 16 (cuBLAS documentation, cublasLtMatmul(), "FP8 kernels"). unsupported names the
/// rule.
Expected<void> takes_shape(const Shape& shape);

}  // namespace headroom
