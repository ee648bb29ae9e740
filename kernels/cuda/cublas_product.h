// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "kernels/cuda/cuda_product.h"
#include "kernels/cuda/gemm_calls.h"

namespace headroom {

/// O by cublasGemmStridedBatchedEx, as PyTorch's bmm computes it.
class CublasProduct final : public CudaProduct {
public:
    CublasProduct(DataType type, std::vector<GemmCall> calls, std::shared_ptr<CudaSession> session);

    Expected<void> launch(const CudaSet& set) override;
    int calls() const override { return static_cast<int>(calls_.size()); }

private:
    Expected<void> launch(const GemmCall& call, const CudaSet& set);

    DataType type_;
    std::vector<GemmCall> calls_;
    std::shared_ptr<CudaSession> session_;
};

}  // namespace headroom
