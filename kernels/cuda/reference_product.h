// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/sweep/shape.h"
#include "kernels/cuda/cuda_product.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {

/// O by our own plain kernel.
class ReferenceProduct final : public CudaProduct {
public:
    ReferenceProduct(const Shape& shape, std::shared_ptr<CudaSession> session);

    Expected<void> launch(const CudaSet& set) override;

private:
    Shape shape_;
    std::shared_ptr<CudaSession> session_;
};

}  // namespace headroom
