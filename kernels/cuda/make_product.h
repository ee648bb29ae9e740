// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/error.h"
#include "core/sweep/shape.h"
#include "kernels/cuda/cuda_kernels.h"
#include "kernels/cuda/cuda_product.h"
#include "kernels/cuda/cuda_session.h"
#include "kernels/cuda/input_scales.h"

namespace headroom {

/// The product that `kernel` names; `scales` are those of P and V as stored. unsupported where the
/// kernel does not take the shape.
Expected<std::unique_ptr<CudaProduct>> make_product(CudaKernel kernel, const Shape& shape,
                                                    const InputScales& scales,
                                                    std::shared_ptr<CudaSession> session);

}  // namespace headroom
