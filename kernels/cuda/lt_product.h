// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cublasLt.h>

#include <memory>
#include <string>
#include <vector>

#include "kernels/cuda/cuda_product.h"
#include "kernels/cuda/gemm_calls.h"
#include "kernels/cuda/input_scales.h"

namespace headroom {

/// O by cublasLtMatmul: with the algorithm that its heuristic puts first, or (`tuned`) with one
/// that is chosen among all that it gives.
///
/// fp8 is multiplied without fast accumulation, which rounds sums; O = alpha V^T^T.P^T with alpha
/// the product of both scales, in bf16.
class LtProduct final : public CudaProduct {
public:
    LtProduct(DataType type, const InputScales& scales, const std::vector<GemmCall>& calls,
              bool tuned, std::shared_ptr<CudaSession> session);

    /// Describes the matrices to cuBLASLt and takes the heuristic's first choice; unsupported where
    /// it has none.
    Expected<void> set_up();

    Expected<void> launch(const CudaSet& set) override;
    int calls() const override { return static_cast<int>(parts_.size()); }
    std::string implementation() const override;
    std::map<std::string, std::string> algorithm() const override;
    Expected<std::vector<std::string>> candidates() override;
    Expected<void> choose(const std::string& candidate) override;

private:
    /// One call, and its matrices as cuBLASLt describes them.
    struct Part {
        GemmCall call;
        cublasLtMatrixLayoutOpaque_t a;
        cublasLtMatrixLayoutOpaque_t b;
        cublasLtMatrixLayoutOpaque_t c;
    };

    Expected<void> describe_operation();
    Expected<void> describe(Part& part) const;
    Expected<std::vector<cublasLtMatmulHeuristicResult_t>> ask_heuristic(int most);
    Expected<void> use(const cublasLtMatmulAlgo_t& algorithm);

    DataType type_;
    InputScales scales_;
    bool tuned_;
    std::shared_ptr<CudaSession> session_;
    cublasLtMatmulDescOpaque_t operation_{};
    std::vector<Part> parts_;
    cublasLtMatmulHeuristicResult_t chosen_{};
};

}  // namespace headroom
