// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/lt_product.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "kernels/cuda/cublas_types.h"
#include "kernels/cuda/lt_algorithm.h"

namespace headroom {
namespace {

/// Sets an attribute; the value's type must be the one that cublasLt.h names beside it.
template <class Value>
void set(cublasStatus_t& status, cublasLtMatmulDesc_t operation,
         cublasLtMatmulDescAttributes_t which, const Value& value) {
    if (status != CUBLAS_STATUS_SUCCESS) return;
    status = cublasLtMatmulDescSetAttribute(operation, which, &value, sizeof(value));
}
template <class Value>
void set(cublasStatus_t& status, cublasLtMatrixLayout_t layout,
         cublasLtMatrixLayoutAttribute_t which, const Value& value) {
    if (status != CUBLAS_STATUS_SUCCESS) return;
    status = cublasLtMatrixLayoutSetAttribute(layout, which, &value, sizeof(value));
}
template <class Value>
void set(cublasStatus_t& status, cublasLtMatmulPreference_t preference,
         cublasLtMatmulPreferenceAttributes_t which, const Value& value) {
    if (status != CUBLAS_STATUS_SUCCESS) return;
    status = cublasLtMatmulPreferenceSetAttribute(preference, which, &value, sizeof(value));
}

/// The configuration attribute of an algorithm, or nothing when it does not tell.
template <class Value>
std::optional<Value> configured(const cublasLtMatmulAlgo_t& algorithm,
                                cublasLtMatmulAlgoConfigAttributes_t which) {
    Value value{};
    std::size_t written = 0;
    const cublasStatus_t status =
        cublasLtMatmulAlgoConfigGetAttribute(&algorithm, which, &value, sizeof(value), &written);
    if (status != CUBLAS_STATUS_SUCCESS || written != sizeof(value)) return std::nullopt;
    return value;
}

/// A layout of `batch` matrices that lie `stride` elements apart.
cublasStatus_t describe_matrices(cublasLtMatrixLayoutOpaque_t& layout, cudaDataType_t type,
                                 std::int64_t rows, std::int64_t columns, std::int64_t leading,
                                 std::int64_t batch, std::int64_t stride) {
    cublasStatus_t status =
        cublasLtMatrixLayoutInit(&layout, type, static_cast<std::uint64_t>(rows),
                                 static_cast<std::uint64_t>(columns), leading);
    set(status, &layout, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, static_cast<std::int32_t>(batch));
    set(status, &layout, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, stride);
    return status;
}

/// The ways to add up the parts of a sum that keep them in fp32: in place or as the output's type
/// only where that is fp32 (cuBLAS documentation, cublasLtReductionScheme_t).
std::uint32_t fp32_reductions(DataType output) {
    const bool output_is_fp32 = output == DataType::fp32 || output == DataType::tf32;
    return output_is_fp32 ? CUBLASLT_REDUCTION_SCHEME_MASK : CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE;
}

/// The alignment, of at most 256 bytes, of matrix `first` in a tensor that is aligned to 256.
std::uint32_t alignment_at(std::int64_t first, std::int64_t stride, DataType type) {
    constexpr std::int64_t of_tensors = 256;
    return static_cast<std::uint32_t>(
        std::gcd(of_tensors, first * stride * bytes_per_element(type)));
}

}  // namespace

LtProduct::LtProduct(DataType type, const InputScales& scales, const std::vector<GemmCall>& calls,
                     bool tuned, std::shared_ptr<CudaSession> session)
    : type_(type), scales_(scales), tuned_(tuned), session_(std::move(session)) {
    for (const GemmCall& call : calls) parts_.push_back({.call = call, .a = {}, .b = {}, .c = {}});
}

Expected<void> LtProduct::describe_operation() {
    cublasStatus_t status = cublasLtMatmulDescInit(&operation_, compute_type(type_), CUDA_R_32F);
    const bool transposed = parts_.front().call.transposed_a;
    set(status, &operation_, CUBLASLT_MATMUL_DESC_TRANSA,
        static_cast<std::int32_t>(transposed ? CUBLAS_OP_T : CUBLAS_OP_N));
    set(status, &operation_, CUBLASLT_MATMUL_DESC_FAST_ACCUM, static_cast<std::int8_t>(0));
    return session_->check(status, "describing the product to cuBLASLt");
}

Expected<void> LtProduct::describe(Part& part) const {
    const GemmCall& call = part.call;
    const cudaDataType_t input = cuda_type(type_);
    const std::int64_t a_rows = call.transposed_a ? call.k : call.m;
    const std::int64_t a_columns = call.transposed_a ? call.m : call.k;
    cublasStatus_t status = describe_matrices(part.a, input, a_rows, a_columns, call.lda,
                                              call.batch_count, call.stride_a);
    if (status == CUBLAS_STATUS_SUCCESS) {
        status = describe_matrices(part.b, input, call.k, call.n, call.ldb, call.batch_count,
                                   call.stride_b);
    }
    if (status == CUBLAS_STATUS_SUCCESS) {
        status = describe_matrices(part.c, cuda_type(output_type(type_)), call.m, call.n, call.ldc,
                                   call.batch_count, call.stride_c);
    }
    return session_->check(status, "describing the matrices to cuBLASLt");
}

Expected<void> LtProduct::set_up() {
    if (auto done = describe_operation(); !done) return done;
    for (Part& part : parts_) {
        if (auto done = describe(part); !done) return done;
    }
    const auto first = ask_heuristic(1);
    if (!first) return tl::unexpected(first.error());
    return use(first->front().algo);
}

/// The heuristic's answers, best first: at least one, at most `most`.
Expected<std::vector<cublasLtMatmulHeuristicResult_t>> LtProduct::ask_heuristic(int most) {
    cublasLtMatmulPreferenceOpaque_t preference{};
    cublasStatus_t status = cublasLtMatmulPreferenceInit(&preference);
    set(status, &preference, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES,
        static_cast<std::uint64_t>(session_->workspace_bytes()));
    set(status, &preference, CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK,
        fp32_reductions(output_type(type_)));
    // One algorithm for all parts: it must stand the worst alignment of any.
    std::uint32_t a = 256;
    std::uint32_t b = 256;
    std::uint32_t c = 256;
    for (const auto& [call, a_layout, b_layout, c_layout] : parts_) {
        a = std::min(a, alignment_at(call.first_matrix, call.stride_a, type_));
        b = std::min(b, alignment_at(call.first_matrix, call.stride_b, type_));
        c = std::min(c, alignment_at(call.first_matrix, call.stride_c, output_type(type_)));
    }
    set(status, &preference, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, a);
    set(status, &preference, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, b);
    set(status, &preference, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, c);
    set(status, &preference, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, c);

    std::vector<cublasLtMatmulHeuristicResult_t> found(static_cast<std::size_t>(most));
    int count = 0;
    Part& part = parts_.front();
    if (status == CUBLAS_STATUS_SUCCESS) {
        status = cublasLtMatmulAlgoGetHeuristic(session_->cublaslt(), &operation_, &part.a, &part.b,
                                                &part.c, &part.c, &preference, most, found.data(),
                                                &count);
    }
    const auto asked = session_->check(status, "asking cuBLASLt for algorithms");
    if (!asked) return tl::unexpected(asked.error());
    found.resize(static_cast<std::size_t>(std::clamp(count, 0, most)));
    std::erase_if(found, [](const cublasLtMatmulHeuristicResult_t& result) {
        return result.state != CUBLAS_STATUS_SUCCESS;
    });
    if (found.empty()) {
        return fail(ErrorKind::unsupported, "cuBLASLt has no algorithm for this shape and type");
    }
    return found;
}

/// Takes the algorithm if cuBLASLt takes it for every part, in the workspace that there is.
Expected<void> LtProduct::use(const cublasLtMatmulAlgo_t& algorithm) {
    cublasLtMatmulHeuristicResult_t first{};
    std::size_t workspace = 0;
    for (Part& part : parts_) {
        cublasLtMatmulHeuristicResult_t result{};
        const cublasStatus_t status =
            cublasLtMatmulAlgoCheck(session_->cublaslt(), &operation_, &part.a, &part.b, &part.c,
                                    &part.c, &algorithm, &result);
        // What it does not take is no fault of the device: another may do.
        if (status != CUBLAS_STATUS_SUCCESS) {
            return fail(ErrorKind::unsupported,
                        fmt::format("cuBLASLt does not take the algorithm {} here: {}",
                                    lt_algorithm_text(algorithm), cublasGetStatusString(status)));
        }
        workspace = std::max(workspace, result.workspaceSize);
        if (&part == &parts_.front()) first = result;
    }
    if (workspace > session_->workspace_bytes()) {
        return fail(
            ErrorKind::unsupported,
            fmt::format("the algorithm {} needs a workspace of {} bytes, and has {}",
                        lt_algorithm_text(algorithm), workspace, session_->workspace_bytes()));
    }
    first.algo = algorithm;
    first.workspaceSize = workspace;
    chosen_ = first;
    return {};
}

Expected<void> LtProduct::launch(const CudaSet& set) {
    const float alpha = scales_.probabilities * scales_.values;
    const float zero = 0;
    for (Part& part : parts_) {
        const GemmCall& call = part.call;
        void* const output =
            matrix_at(set.output, call.first_matrix, call.stride_c, output_type(type_));
        const cublasStatus_t status =
            cublasLtMatmul(session_->cublaslt(), &operation_, &alpha,
                           matrix_at(set.values, call.first_matrix, call.stride_a, type_), &part.a,
                           matrix_at(set.probabilities, call.first_matrix, call.stride_b, type_),
                           &part.b, &zero, output, &part.c, output, &part.c, &chosen_.algo,
                           session_->workspace(), session_->workspace_bytes(), session_->stream());
        if (auto launched = session_->check(status, "launching cuBLASLt"); !launched) {
            return launched;
        }
    }
    return {};
}

std::string LtProduct::implementation() const {
    const auto id = configured<std::int32_t>(chosen_.algo, CUBLASLT_ALGO_CONFIG_ID);
    return id ? fmt::format("cublasLt algo {}", *id) : std::string();
}

std::map<std::string, std::string> LtProduct::algorithm() const {
    std::map<std::string, std::string> told;
    const auto tell = [&]<class Value>(const char* key, Value,
                                       cublasLtMatmulAlgoConfigAttributes_t which, auto&& name) {
        if (const auto value = configured<Value>(chosen_.algo, which)) told[key] = name(*value);
    };
    const auto number = [](auto value) { return fmt::format("{}", value); };
    const auto cluster = [](std::uint16_t value) { return lt_cluster_name(value); };
    tell("id", std::int32_t{}, CUBLASLT_ALGO_CONFIG_ID, number);
    tell("tile", std::uint32_t{}, CUBLASLT_ALGO_CONFIG_TILE_ID, lt_tile_name);
    tell("stages", std::uint32_t{}, CUBLASLT_ALGO_CONFIG_STAGES_ID, lt_stages_name);
    tell("cluster", std::uint16_t{}, CUBLASLT_ALGO_CONFIG_CLUSTER_SHAPE_ID, cluster);
    tell("split_k", std::int32_t{}, CUBLASLT_ALGO_CONFIG_SPLITK_NUM, number);
    tell("reduction", std::uint32_t{}, CUBLASLT_ALGO_CONFIG_REDUCTION_SCHEME, number);
    tell("swizzle", std::uint32_t{}, CUBLASLT_ALGO_CONFIG_CTA_SWIZZLING, number);
    tell("custom", std::uint32_t{}, CUBLASLT_ALGO_CONFIG_CUSTOM_OPTION, number);
    tell("inner_shape", std::uint16_t{}, CUBLASLT_ALGO_CONFIG_INNER_SHAPE_ID, number);
    told["waves"] = fmt::format("{}", chosen_.wavesCount);
    told["workspace_bytes"] = fmt::format("{}", chosen_.workspaceSize);
    if (type_ == DataType::fp8) {
        told["scale_p"] = fmt::format("{}", scales_.probabilities);
        told["scale_v"] = fmt::format("{}", scales_.values);
    }
    return told;
}

Expected<std::vector<std::string>> LtProduct::candidates() {
    std::vector<std::string> texts;
    if (!tuned_) return texts;
    // What one is asked for alone need not come first among a hundred.
    constexpr int most = 100;
    for (const int count : {1, most}) {
        const auto found = ask_heuristic(count);
        if (!found) return tl::unexpected(found.error());
        for (const cublasLtMatmulHeuristicResult_t& result : *found) {
            std::string text = lt_algorithm_text(result.algo);
            if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
        }
    }
    return texts;
}

Expected<void> LtProduct::choose(const std::string& candidate) {
    if (!tuned_) return CudaProduct::choose(candidate);
    const auto algorithm = parse_lt_algorithm(candidate);
    if (!algorithm) {
        return fail(
            ErrorKind::unsupported,
            fmt::format("\"{}\" is no algorithm of cuBLASLt: 128 hexadecimal digits", candidate));
    }
    return use(*algorithm);
}

}  // namespace headroom
