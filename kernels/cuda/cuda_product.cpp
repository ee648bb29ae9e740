// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_product.h"

#include <utility>

#include "kernels/cuda/cublas_product.h"
#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/lt_product.h"

namespace headroom {
namespace {

/// O by our own plain kernel.
class ReferenceProduct final : public CudaProduct {
public:
    ReferenceProduct(const Shape& shape, std::shared_ptr<CudaSession> session)
        : shape_(shape), session_(std::move(session)) {}

    Expected<void> launch(const CudaSet& set) override {
        return session_->health().check(reference_product(set.probabilities, set.values, set.output,
                                                          shape_, session_->stream()),
                                        "launching the reference kernel");
    }

private:
    Shape shape_;
    std::shared_ptr<CudaSession> session_;
};

}  // namespace

Expected<std::unique_ptr<CudaProduct>> make_product(CudaKernel kernel, const Shape& shape,
                                                    const InputScales& scales,
                                                    std::shared_ptr<CudaSession> session) {
    if (kernel == CudaKernel::reference) {
        return std::make_unique<ReferenceProduct>(shape, std::move(session));
    }
    auto calls = gemm_calls(shape);
    if (!calls) return tl::unexpected(calls.error());
    if (kernel == CudaKernel::cublas) {
        return std::make_unique<CublasProduct>(shape.type(), std::move(*calls), std::move(session));
    }
    auto product = std::make_unique<LtProduct>(
        shape.type(), scales, *calls, kernel == CudaKernel::cublaslt_tuned, std::move(session));
    if (auto ready = product->set_up(); !ready) return tl::unexpected(ready.error());
    return product;
}

}  // namespace headroom
