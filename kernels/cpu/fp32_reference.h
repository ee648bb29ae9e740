// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/sweep/shape.h"
#include "kernels/cpu/product.h"
#include "kernels/cpu/vector_isa.h"

namespace headroom {

/// The whole O of a set beside a plain fp32 product of its P and V, as stored: our own code, which
/// shares nothing with the library that computed O. On all `cores`; `isa` must be one that the CPU
/// has. Of equal errors the first in the order of memory is told. device, when the system gives no
/// threads.
Expected<OutputComparison> compare_with_fp32(const Shape& shape, const TensorSet& set,
                                             const std::vector<int>& cores,
                                             VectorIsa isa = best_vector_isa());

}  // namespace headroom
