// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_kernels.h"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <utility>

#include "core/base/names.h"

namespace headroom {
namespace {

constexpr Names<CudaKernel, 4> kernel_names{{
    {CudaKernel::cublas, "cublas"},
    {CudaKernel::cublaslt, "cublaslt"},
    {CudaKernel::cublaslt_tuned, "cublaslt-tuned"},
    {CudaKernel::reference, "reference"},
}};
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
    return name_of(kernel_names, kernel);
}

std::optional<CudaKernel> parse_cuda_kernel(std::string_view name) {
    return value_of(kernel_names, name);
}

std::vector<KernelInfo> cuda_kernels(int compute_capability) {
    std::vector<KernelInfo> infos;
    for (const auto& [kernel, name] : kernel_names) {
        infos.push_back({std::string(name), types_of(kernel, compute_capability)});
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
