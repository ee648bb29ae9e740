// SPDX-License-Identifier: GPL-3.0-or-later
// What kernels/cuda uses of libcublas and libcublasLt: products by a plain loop.
#include <cublasLt.h>
#include <cublas_v2.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "core/sweep/data_type.h"
#include "kernels/cuda/stored_numbers.h"
#include "tests/gpu/simulated/machine.h"

struct cublasContext {
    cudaStream_t stream = nullptr;
    cublasMath_t math = CUBLAS_DEFAULT_MATH;
};
struct cublasLtContext {};

namespace headroom::simulated {
namespace {

Machine& machine() {
    return Machine::instance();
}

DataType type_of(cudaDataType type) {
    switch (type) {
        case CUDA_R_16F:
            return DataType::fp16;
        case CUDA_R_16BF:
            return DataType::bf16;
        case CUDA_R_8F_E4M3:
            return DataType::fp8;
        default:
            return DataType::fp32;
    }
}

/// A strided batch of matrices in memory, column after column.
struct Matrices {
    const void* data = nullptr;
    cudaDataType type = CUDA_R_32F;
    std::int64_t leading = 0;
    std::int64_t stride = 0;

    std::uint64_t last_write(std::int64_t batches, std::int64_t columns) const {
        const auto elements = (batches - 1) * stride + columns * leading;
        return machine().last_write(
            data, static_cast<std::size_t>(elements * bytes_per_element(type_of(type))));
    }

    std::vector<float> read(std::int64_t batch, std::int64_t columns) const {
        const auto size = bytes_per_element(type_of(type));
        const auto* begin = static_cast<const std::byte*>(data) + batch * stride * size;
        return stored_to_floats({begin, static_cast<std::size_t>(columns * leading * size)},
                                type_of(type));
    }
};

/// C = alpha op(A) B.
struct Product {
    Matrices a;
    Matrices b;
    Matrices c;
    bool transposed_a = false;
    std::int64_t m = 0;
    std::int64_t n = 0;
    std::int64_t k = 0;
    std::int64_t batches = 1;
    float alpha = 1;

    double work() const {
        return 2.0 * static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k) *
               static_cast<double>(batches);
    }

    void compute_batch(std::int64_t batch) const {
        const std::vector<float> left = a.read(batch, transposed_a ? m : k);
        const std::vector<float> right = b.read(batch, n);
        std::vector<float> result(static_cast<std::size_t>(m * n));
        const auto at = [](const std::vector<float>& all, std::int64_t index) {
            return all[static_cast<std::size_t>(index)];
        };
        for (std::int64_t j = 0; j < n; ++j) {
            for (std::int64_t l = 0; l < k; ++l) {
                const float factor = at(right, l + j * b.leading);
                for (std::int64_t i = 0; i < m; ++i) {
                    result[static_cast<std::size_t>(i + j * m)] +=
                        factor * at(left, transposed_a ? l + i * a.leading : i + l * a.leading);
                }
            }
        }
        for (float& number : result) number *= alpha;
        const std::vector<std::byte> stored = floats_to_stored(result, type_of(c.type));
        const auto size = bytes_per_element(type_of(c.type));
        const auto column = static_cast<std::size_t>(m * size);
        auto* to = static_cast<std::byte*>(const_cast<void*>(c.data)) + batch * c.stride * size;
        for (std::int64_t j = 0; j < n; ++j) {
            std::memcpy(to + j * c.leading * size,
                        stored.data() + static_cast<std::size_t>(j) * column, column);
        }
    }
    void compute() const {
        for (std::int64_t batch = 0; batch < batches; ++batch) compute_batch(batch);
        const auto elements = (batches - 1) * c.stride + n * c.leading;
        machine().touched(c.data,
                          static_cast<std::size_t>(elements * bytes_per_element(type_of(c.type))));
    }
    /// The numbers of the last writes to A, B and C.
    std::array<std::uint64_t, 3> last_writes() const {
        return {a.last_write(batches, transposed_a ? m : k), b.last_write(batches, n),
                c.last_write(batches, n)};
    }
};

/// Queues the product. What has already been computed from the same numbers is not computed again:
/// a chunk launches it a thousand times.
void launch(const Product& product, nanoseconds duration, cudaStream_t stream) {
    using Known = std::tuple<const void*, const void*, const void*, std::int64_t, std::int64_t,
                             std::int64_t, std::int64_t>;
    static std::map<Known, std::array<std::uint64_t, 3>> computed;
    const Known known{product.a.data, product.b.data, product.c.data, product.m,
                      product.n,      product.k,      product.batches};
    if (!machine().current_gpu().computes) {
        machine().queue(stream, {.duration = duration, .effect = {}});
        return;
    }
    machine().queue(stream, {.duration = duration, .effect = [product, known] {
                                 if (computed[known] == product.last_writes()) return;
                                 product.compute();
                                 computed[known] = product.last_writes();
                             }});
}

struct Layout {
    std::uint64_t type;
    std::int64_t rows;
    std::int64_t columns;
    std::int64_t leading;
    std::int64_t batches;
    std::int64_t stride;
};
struct Description {
    std::int64_t compute_type;
    std::int64_t transposed_a;
    std::int64_t fast_accumulation;
};
struct Preference {
    std::uint64_t workspace_bytes;
    std::uint64_t reductions;
};
static_assert(sizeof(Layout) <= sizeof(cublasLtMatrixLayoutOpaque_t));
static_assert(sizeof(Description) <= sizeof(cublasLtMatmulDescOpaque_t));
static_assert(sizeof(Preference) <= sizeof(cublasLtMatmulPreferenceOpaque_t));

template <class Ours, class Opaque>
Ours get(const Opaque* opaque) {
    Ours ours;
    std::memcpy(&ours, opaque, sizeof(ours));
    return ours;
}
template <class Ours, class Opaque>
void put(Opaque* opaque, const Ours& ours) {
    std::memcpy(opaque, &ours, sizeof(ours));
}
template <class Value>
Value read(const void* value) {
    Value result;
    std::memcpy(&result, value, sizeof(result));
    return result;
}

/// The algorithm of that text of bits; nothing where the GPU has none such.
std::optional<Algorithm> algorithm_of(const cublasLtMatmulAlgo_t& bits) {
    for (const Algorithm& algorithm : machine().current_gpu().algorithms) {
        if (bits.data[0] == static_cast<std::uint64_t>(algorithm.id) + 1) return algorithm;
    }
    return std::nullopt;
}

cublasLtMatmulHeuristicResult_t result_of(const Algorithm& algorithm) {
    cublasLtMatmulHeuristicResult_t result{};
    result.algo.data[0] = static_cast<std::uint64_t>(algorithm.id) + 1;
    result.workspaceSize = algorithm.workspace_bytes;
    result.state = CUBLAS_STATUS_SUCCESS;
    result.wavesCount = 1.5F;
    return result;
}

cublasStatus_t status_of(cudaError_t error) {
    if (error == cudaSuccess) return CUBLAS_STATUS_SUCCESS;
    return error == cudaErrorMemoryAllocation ? CUBLAS_STATUS_ALLOC_FAILED
                                              : CUBLAS_STATUS_EXECUTION_FAILED;
}

}  // namespace
}  // namespace headroom::simulated

using namespace headroom::simulated;

extern "C" {

cublasStatus_t cublasCreate_v2(cublasHandle_t* handle) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) {
        return CUBLAS_STATUS_NOT_INITIALIZED;
    }
    *handle = std::make_unique<cublasContext>().release();
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasDestroy_v2(cublasHandle_t handle) {
    const std::unique_ptr<cublasContext> gone(handle);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasSetStream_v2(cublasHandle_t handle, cudaStream_t stream) {
    handle->stream = stream;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasSetWorkspace_v2(cublasHandle_t, void* workspace, std::size_t) {
    constexpr std::uintptr_t alignment = 256;
    return reinterpret_cast<std::uintptr_t>(workspace) % alignment == 0
               ? CUBLAS_STATUS_SUCCESS
               : CUBLAS_STATUS_INVALID_VALUE;
}

cublasStatus_t cublasSetMathMode(cublasHandle_t handle, cublasMath_t mode) {
    handle->math = mode;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetProperty(libraryPropertyType type, int* value) {
    *value = type == MAJOR_VERSION ? 13 : 0;
    return CUBLAS_STATUS_SUCCESS;
}

const char* cublasGetStatusString(cublasStatus_t status) {
    return status == CUBLAS_STATUS_NOT_SUPPORTED ? "CUBLAS_STATUS_NOT_SUPPORTED"
                                                 : "CUBLAS_STATUS_EXECUTION_FAILED";
}

cublasStatus_t cublasGemmStridedBatchedEx_64(
    cublasHandle_t handle, cublasOperation_t, cublasOperation_t, std::int64_t m, std::int64_t n,
    std::int64_t k, const void* alpha, const void* a, cudaDataType a_type, std::int64_t lda,
    long long stride_a, const void* b, cudaDataType b_type, std::int64_t ldb, long long stride_b,
    const void*, void* c, cudaDataType c_type, std::int64_t ldc, long long stride_c,
    std::int64_t batches, cublasComputeType_t, cublasGemmAlgo_t) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) {
        return status_of(error);
    }
    if ((handle->math & CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION) == 0) {
        machine().note_reduced_sum();
    }
    const Product product{.a = {a, a_type, lda, stride_a},
                          .b = {b, b_type, ldb, stride_b},
                          .c = {c, c_type, ldc, stride_c},
                          .transposed_a = false,
                          .m = m,
                          .n = n,
                          .k = k,
                          .batches = batches,
                          .alpha = read<float>(alpha)};
    launch(product, machine().product_time(product.work(), 1), handle->stream);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtCreate(cublasLtHandle_t* handle) {
    *handle = std::make_unique<cublasLtContext>().release();
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtDestroy(cublasLtHandle_t handle) {
    const std::unique_ptr<cublasLtContext> gone(handle);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatrixLayoutInit_internal(cublasLtMatrixLayout_t layout, std::size_t,
                                                 cudaDataType type, std::uint64_t rows,
                                                 std::uint64_t columns, std::int64_t leading) {
    put(layout, Layout{static_cast<std::uint64_t>(type), static_cast<std::int64_t>(rows),
                       static_cast<std::int64_t>(columns), leading, 1, 0});
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout,
                                                cublasLtMatrixLayoutAttribute_t which,
                                                const void* value, std::size_t) {
    auto ours = get<Layout>(layout);
    if (which == CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT) ours.batches = read<std::int32_t>(value);
    if (which == CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET) {
        ours.stride = read<std::int64_t>(value);
    }
    put(layout, ours);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulDescInit_internal(cublasLtMatmulDesc_t description, std::size_t,
                                               cublasComputeType_t compute, cudaDataType) {
    // Fast accumulation is allowed unless it is set otherwise, as in the library.
    put(description, Description{compute, 0, 1});
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t description,
                                              cublasLtMatmulDescAttributes_t which,
                                              const void* value, std::size_t) {
    auto ours = get<Description>(description);
    if (which == CUBLASLT_MATMUL_DESC_TRANSA) {
        ours.transposed_a = read<std::int32_t>(value) == CUBLAS_OP_T ? 1 : 0;
    }
    if (which == CUBLASLT_MATMUL_DESC_FAST_ACCUM) {
        ours.fast_accumulation = read<std::int8_t>(value);
    }
    put(description, ours);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulPreferenceInit_internal(cublasLtMatmulPreference_t preference,
                                                     std::size_t) {
    put(preference, Preference{0, CUBLASLT_REDUCTION_SCHEME_MASK});
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t preference,
                                                    cublasLtMatmulPreferenceAttributes_t which,
                                                    const void* value, std::size_t) {
    auto ours = get<Preference>(preference);
    if (which == CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES) {
        ours.workspace_bytes = read<std::uint64_t>(value);
    }
    if (which == CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK) {
        ours.reductions = read<std::uint32_t>(value);
    }
    put(preference, ours);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t, cublasLtMatmulDesc_t,
                                              cublasLtMatrixLayout_t, cublasLtMatrixLayout_t,
                                              cublasLtMatrixLayout_t, cublasLtMatrixLayout_t,
                                              cublasLtMatmulPreference_t preference, int most,
                                              cublasLtMatmulHeuristicResult_t* results,
                                              int* count) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) {
        return status_of(error);
    }
    const auto ours = get<Preference>(preference);
    *count = 0;
    for (const Algorithm& algorithm : machine().current_gpu().algorithms) {
        if (*count == most) break;
        if (algorithm.workspace_bytes > ours.workspace_bytes) continue;
        if (algorithm.reduction != 0 && (algorithm.reduction & ours.reductions) == 0) continue;
        results[(*count)++] = result_of(algorithm);
    }
    return *count > 0 ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_NOT_SUPPORTED;
}

cublasStatus_t cublasLtMatmulAlgoCheck(cublasLtHandle_t, cublasLtMatmulDesc_t,
                                       cublasLtMatrixLayout_t, cublasLtMatrixLayout_t,
                                       cublasLtMatrixLayout_t, cublasLtMatrixLayout_t,
                                       const cublasLtMatmulAlgo_t* algorithm,
                                       cublasLtMatmulHeuristicResult_t* result) {
    const auto held = machine().lock();
    const auto known = algorithm_of(*algorithm);
    if (!known) return CUBLAS_STATUS_NOT_SUPPORTED;
    *result = result_of(*known);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulAlgoConfigGetAttribute(const cublasLtMatmulAlgo_t* algorithm,
                                                    cublasLtMatmulAlgoConfigAttributes_t which,
                                                    void* value, std::size_t size,
                                                    std::size_t* written) {
    const auto held = machine().lock();
    const auto known = algorithm_of(*algorithm);
    if (!known) return CUBLAS_STATUS_INVALID_VALUE;
    std::uint32_t number = 0;
    if (which == CUBLASLT_ALGO_CONFIG_ID) number = static_cast<std::uint32_t>(known->id);
    if (which == CUBLASLT_ALGO_CONFIG_TILE_ID) number = known->tile;
    if (which == CUBLASLT_ALGO_CONFIG_REDUCTION_SCHEME) number = known->reduction;
    if (which == CUBLASLT_ALGO_CONFIG_SPLITK_NUM) number = 1;
    std::memcpy(value, &number, std::min(size, sizeof(number)));
    *written = size;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmul(cublasLtHandle_t, cublasLtMatmulDesc_t description, const void* alpha,
                              const void* a, cublasLtMatrixLayout_t a_layout, const void* b,
                              cublasLtMatrixLayout_t b_layout, const void*, const void*,
                              cublasLtMatrixLayout_t, void* d, cublasLtMatrixLayout_t d_layout,
                              const cublasLtMatmulAlgo_t* algorithm, void*, std::size_t workspace,
                              cudaStream_t stream) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) {
        return status_of(error);
    }
    const auto known = algorithm_of(*algorithm);
    if (!known || known->workspace_bytes > workspace) return CUBLAS_STATUS_NOT_SUPPORTED;
    const auto operation = get<Description>(description);
    const auto left = get<Layout>(a_layout);
    const auto right = get<Layout>(b_layout);
    const auto result = get<Layout>(d_layout);
    const bool is_fp8 = left.type == CUDA_R_8F_E4M3;
    const bool output_is_fp32 = result.type == CUDA_R_32F;
    const bool adds_in_output = known->reduction != CUBLASLT_REDUCTION_SCHEME_NONE &&
                                known->reduction != CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE &&
                                !output_is_fp32;
    if (adds_in_output || (is_fp8 && operation.fast_accumulation != 0)) {
        machine().note_reduced_sum();
    }
    const auto matrices = [](const void* data, const Layout& layout) {
        return Matrices{data, static_cast<cudaDataType>(layout.type), layout.leading,
                        layout.stride};
    };
    const Product product{.a = matrices(a, left),
                          .b = matrices(b, right),
                          .c = matrices(d, result),
                          .transposed_a = operation.transposed_a != 0,
                          .m = result.rows,
                          .n = result.columns,
                          .k = right.rows,
                          .batches = result.batches,
                          .alpha = read<float>(alpha)};
    nanoseconds time = machine().product_time(product.work(), known->speed);
    if (machine().is_first_launch("algorithm " + std::to_string(known->id))) {
        time += known->first_launch;
    }
    launch(product, time, stream);
    return CUBLAS_STATUS_SUCCESS;
}

}  // extern "C"
