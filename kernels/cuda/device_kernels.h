// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <driver_types.h>

#include <chrono>
#include <cstdint>

#include "core/sweep/data_type.h"
#include "core/sweep/input_data.h"
#include "core/sweep/shape.h"
#include "kernels/cuda/output_difference.h"
#include "kernels/cuda/sm_clock.h"

namespace headroom {

/// How made-up numbers are stored.
struct FillFormat {
    DataType type = DataType::fp32;
    InputData data = InputData::softmax;
    std::uint64_t seed = default_seed;
    float scale = 1;  ///< numbers are divided by it before they are rounded to the type
    /// Counted up, in device memory, by each number that fp8 cannot hold even so.
    unsigned long long* saturated = nullptr;
};

/// Fills rows first_row … first_row + rows - 1 of P, each of s numbers: the softmax of
/// random_score(), or random_probability_element(). `probabilities` is the address of row 0.
/// Asynchronous on `stream`.
cudaError_t fill_probabilities(void* probabilities, const FillFormat& format, std::int64_t s,
                               std::int64_t first_row, std::int64_t rows, cudaStream_t stream);

/// Fills elements first … first + count - 1 of V with random_value_element(); `values` is the
/// address of element 0. Asynchronous on `stream`.
cudaError_t fill_values(void* values, const FillFormat& format, std::int64_t first,
                        std::int64_t count, cudaStream_t stream);

/// Transposes each of `matrices` matrices of bytes, [rows, columns] to [columns, rows], both
/// multiples of 4. Asynchronous on `stream`.
cudaError_t transpose_bytes(const void* from, void* to, std::int64_t matrices, std::int64_t rows,
                            std::int64_t columns, cudaStream_t stream);

/// O = P.V by one thread an element, accumulated in fp32: plain, slow, and easy to believe. tf32
/// is multiplied as fp32; fp8 is not taken. Asynchronous on `stream`.
cudaError_t reference_product(const void* probabilities, const void* values, void* output,
                              const Shape& shape, cudaStream_t stream);

/// The most blocks that a kernel that leaves one answer a block is launched with.
inline constexpr int most_answers = 2048;

/// What is compared, all in device memory.
struct ComparedTensors {
    const void* probabilities;
    const void* values;
    const void* output;
    float scale;              ///< the stored product's
    OutputDifference* parts;  ///< for most_answers: what each block found
};

/// How many parts all launches of a comparison fill.
int comparison_parts(const Shape& shape);

/// Compares tiles of O with P.V computed in plain fp32 (no tensor cores, no library). The range
/// that begins with tile 0 must come first; the others add to what was found. Asynchronous on
/// `stream`.
cudaError_t compare_with_product(const ComparedTensors& compared, const Shape& shape,
                                 const TileRange& range, cudaStream_t stream);

/// Sums a hash of each of `count` elements of 2 or 4 bytes, of its bits and its place; `sums`
/// (device memory for most_answers) gets each block's share; gives how many. Their sum, modulo
/// 2^64, depends on every bit and on no order of computing. Asynchronous on `stream`.
cudaError_t checksum_elements(const void* elements, int bytes_per_element, std::int64_t count,
                              std::uint64_t* sums, int* sum_count, cudaStream_t stream);

/// Bytes that read_all() reads in one go: it reads a multiple of them.
inline constexpr std::uint64_t read_granule = 32U << 10U;
/// Reads `bytes`, a multiple of read_granule, once, on `processors` multiprocessors. `sink` (device
/// memory for most_answers numbers) gets what keeps the compiler from leaving the reading out.
/// Asynchronous on `stream`.
cudaError_t read_all(const void* data, std::uint64_t bytes, int processors, unsigned* sink,
                     cudaStream_t stream);

/// Keeps the device busy with nothing for `time`. Asynchronous on `stream`.
cudaError_t spin(std::chrono::nanoseconds time, cudaStream_t stream);

/// Stamps the clocks of multiprocessor 0 into `stamp`, which must be zero, in device memory.
/// Asynchronous on `stream`.
cudaError_t stamp_clocks(SmStamp* stamp, int processors, cudaStream_t stream);

}  // namespace headroom
