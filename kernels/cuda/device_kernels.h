// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <driver_types.h>

#include <cstdint>

#include "core/data_type.h"
#include "core/shape.h"

namespace headroom {

/// Fills rows first_row … first_row + rows - 1 of P (each of s numbers of `type`) with the softmax
/// of random_score(); `probabilities` is the address of row 0. Asynchronous on `stream`.
cudaError_t fill_probabilities(void* probabilities, DataType type, std::int64_t s,
                               std::int64_t first_row, std::int64_t rows, std::uint64_t seed,
                               cudaStream_t stream);

/// Fills elements first … first + count - 1 of V with random_value(); `values` is the address of
/// element 0. Asynchronous on `stream`.
cudaError_t fill_values(void* values, DataType type, std::int64_t first, std::int64_t count,
                        std::uint64_t seed, cudaStream_t stream);

/// O = P.V by one thread an element, accumulated in fp32: plain, slow, and easy to believe. tf32
/// is multiplied as fp32. Asynchronous on `stream`.
cudaError_t reference_product(const void* probabilities, const void* values, void* output,
                              const Shape& shape, cudaStream_t stream);

}  // namespace headroom
