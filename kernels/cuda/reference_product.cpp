// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/reference_product.h"

#include <utility>

#include "kernels/cuda/device_kernels.h"

namespace headroom {

ReferenceProduct::ReferenceProduct(const Shape& shape, std::shared_ptr<CudaSession> session)
    : shape_(shape), session_(std::move(session)) {}

Expected<void> ReferenceProduct::launch(const CudaSet& set) {
    return session_->health().check(
        reference_product(set.probabilities, set.values, set.output, shape_, session_->stream()),
        "launching the reference kernel");
}

}  // namespace headroom
