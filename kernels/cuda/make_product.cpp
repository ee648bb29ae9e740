// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/make_product.h"

#include <utility>

#include "kernels/cuda/cublas_product.h"
#include "kernels/cuda/gemm_calls.h"
#include "kernels/cuda/lt_product.h"
#include "kernels/cuda/reference_product.h"

namespace headroom {

Expected<std::unique_ptr<CudaProduct>> make_product(CudaKernel kernel, const Shape& shape,
                                                    const InputScales& scales,
                                                    std::shared_ptr<CudaSession> session) {
    if (kernel == CudaKernel::reference) {
        return std::make_unique<ReferenceProduct>(shape, std::move(session));
    }
    auto calls = gemm_calls(shape);
    if (!calls) return tl::unexpected(calls.error());
    switch (kernel) {
        case CudaKernel::reference:
            break;
        case CudaKernel::cublas:
            return std::make_unique<CublasProduct>(shape.type(), std::move(*calls),
                                                   std::move(session));
        case CudaKernel::cublaslt:
        case CudaKernel::cublaslt_tuned: {
            const bool tuned = kernel == CudaKernel::cublaslt_tuned;
            auto product = std::make_unique<LtProduct>(shape.type(), scales, *calls, tuned,
                                                       std::move(session));
            if (auto ready = product->set_up(); !ready) return tl::unexpected(ready.error());
            return product;
        }
    }
    return fail(ErrorKind::unsupported, "there is no product of that kernel");
}

}  // namespace headroom
