// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_kernels.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace headroom {
namespace {

constexpr std::array kernels{CudaKernel::cublas, CudaKernel::cublaslt, CudaKernel::cublaslt_tuned,
                             CudaKernel::reference};
constexpr int ampere = 80;
constexpr int ada = 89;

std::vector<DataType> types_of(CudaKernel kernel, int compute_capability) {
    std::vector<DataType> types{DataType::fp16};
    if (compute_capability >= ampere) types.push_back(DataType::bf16);
    // The reference multiplies fp32: it would not be tf32.
    if (compute_capability >= ampere && kernel != CudaKernel::reference) {
        types.push_back(DataType::tf32);
    }
    types.push_back(DataType::fp32);
    const bool light = kernel == CudaKernel::cublaslt || kernel == CudaKernel::cublaslt_tuned;
    if (light && compute_capability >= ada) types.push_back(DataType::fp8);
    return types;
}

}  // namespace

std::string_view to_string(CudaKernel kernel) {
    switch (kernel) {
        case CudaKernel::cublas:
            return "cublas";
        case CudaKernel::cublaslt:
            return "cublaslt";
        case CudaKernel::cublaslt_tuned:
            return "cublaslt-tuned";
        case CudaKernel::reference:
            return "reference";
    }
    return "";
}

std::optional<CudaKernel> parse_cuda_kernel(std::string_view name) {
    for (const CudaKernel kernel : kernels) {
        if (to_string(kernel) == name) return kernel;
    }
    return std::nullopt;
}

std::vector<KernelInfo> cuda_kernels(int compute_capability) {
    std::vector<KernelInfo> infos;
    for (const CudaKernel kernel : kernels) {
        infos.push_back({std::string(to_string(kernel)), types_of(kernel, compute_capability)});
    }
    return infos;
}

Expected<void> takes_shape(const Shape& shape) {
    constexpr std::int64_t granule = 16;
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    if (shape.type() != DataType::fp8 || (s % granule == 0 && d % granule == 0)) return {};
    return fail(ErrorKind::unsupported,
                fmt::format("cuBLASLt multiplies fp8 only where s and d are multiples of {}; here "
                            "s = {} and d = {}",
                            granule, s, d));
}

}  // namespace headroom
