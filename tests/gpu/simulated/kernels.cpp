// SPDX-License-Identifier: GPL-3.0-or-later
// The device kernels of kernels/cuda/*.cu by their host twins.
#include "kernels/cuda/device_kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <span>
#include <vector>

#include "core/device/random_data.h"
#include "kernels/cuda/input_scales.h"
#include "kernels/cuda/stored_numbers.h"
#include "tests/gpu/simulated/machine.h"

namespace headroom {
namespace {

using simulated::Machine;
using simulated::nanoseconds;
using namespace std::chrono_literals;

Machine& machine() {
    return Machine::instance();
}

/// Launches a kernel of ours that takes so long.
cudaError_t launch(cudaStream_t stream, nanoseconds duration, std::function<void()> effect) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    if (!machine().current_gpu().has_code) {
        return machine().answer(cudaErrorNoKernelImageForDevice);
    }
    machine().queue(stream, {.duration = duration, .effect = std::move(effect)});
    return cudaSuccess;
}

/// The same, of one that is no product and no spin.
cudaError_t launch_kernel(cudaStream_t stream, nanoseconds duration, std::function<void()> effect) {
    machine().note_kernel(duration);
    return launch(stream, duration, std::move(effect));
}

void store(void* tensor, std::int64_t first, std::span<const float> numbers, DataType type) {
    const auto stored = floats_to_stored(numbers, type);
    std::memcpy(static_cast<std::byte*>(tensor) + first * bytes_per_element(type), stored.data(),
                stored.size());
}

std::vector<float> load(const void* tensor, std::int64_t first, std::int64_t count, DataType type) {
    const auto size = bytes_per_element(type);
    return stored_to_floats({static_cast<const std::byte*>(tensor) + first * size,
                             static_cast<std::size_t>(count * size)},
                            type);
}

void touched(const void* tensor, std::int64_t elements, DataType type) {
    machine().touched(tensor, static_cast<std::size_t>(elements * bytes_per_element(type)));
}

/// The number as it is to be stored.
float scaled(float number, const FillFormat& format) {
    const float result = number / format.scale;
    if (format.saturated != nullptr && !(std::abs(result) <= largest_e4m3)) ++*format.saturated;
    return result;
}

std::vector<float> softmax_row(const FillFormat& format, std::int64_t begin, std::int64_t s) {
    std::vector<float> row(static_cast<std::size_t>(s));
    for (std::size_t k = 0; k < row.size(); ++k) {
        row[k] = random_score(format.seed, static_cast<std::uint64_t>(begin) + k);
    }
    const float largest = std::ranges::max(row);
    float sum = 0;
    for (float& number : row) sum += number = std::exp(number - largest);
    for (float& number : row) number = scaled(number / sum, format);
    return row;
}

template <class Element>
cudaError_t fill(void* tensor, const FillFormat& format, std::int64_t first, std::int64_t count,
                 Element element, cudaStream_t stream) {
    return launch_kernel(stream, 5us, [=] {
        std::vector<float> numbers(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const auto index = static_cast<std::uint64_t>(first) + i;
            numbers[i] = scaled(element(format.data, format.seed, index), format);
        }
        store(tensor, first, numbers, format.type);
        touched(tensor, first + count, format.type);
    });
}

struct Extents {
    std::int64_t matrices;
    std::int64_t s;
    std::int64_t d;
};

/// sum p v and sum |p v| of each element of a matrix of O, in fp32.
struct PlainProduct {
    std::vector<float> sums;
    std::vector<float> magnitudes;
};

PlainProduct multiply(const std::vector<float>& p, const std::vector<float>& v, const Extents& e) {
    PlainProduct product{std::vector<float>(static_cast<std::size_t>(e.s * e.d)),
                         std::vector<float>(static_cast<std::size_t>(e.s * e.d))};
    for (std::int64_t row = 0; row < e.s; ++row) {
        for (std::int64_t k = 0; k < e.s; ++k) {
            const float factor = p[static_cast<std::size_t>(row * e.s + k)];
            for (std::int64_t column = 0; column < e.d; ++column) {
                const float number = v[static_cast<std::size_t>(k * e.d + column)];
                const auto at = static_cast<std::size_t>(row * e.d + column);
                product.sums[at] = std::fma(factor, number, product.sums[at]);
                product.magnitudes[at] =
                    std::fma(std::abs(factor), std::abs(number), product.magnitudes[at]);
            }
        }
    }
    return product;
}

void judge(OutputDifference& worst, float output, float right, float magnitude,
           std::int64_t index) {
    const float difference = std::abs(output - right);
    float error = difference == 0 ? 0.0F : difference / magnitude;
    if (!std::isfinite(output) || !std::isfinite(error)) {
        error = std::numeric_limits<float>::infinity();
    }
    if (!std::isfinite(output)) ++worst.not_finite;
    const OutputDifference here{.index = index, .not_finite = 0, .error = error};
    if (!is_worse(here, worst)) return;
    worst.index = here.index;
    worst.error = here.error;
}

template <class Bits>
std::uint64_t checksum(const void* elements, std::int64_t count) {
    std::uint64_t sum = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        Bits bits;
        std::memcpy(&bits,
                    static_cast<const std::byte*>(elements) +
                        i * std::ssize(std::array<std::byte, sizeof(Bits)>{}),
                    sizeof(bits));
        sum += random_bits(bits, random_bits(0, static_cast<std::uint64_t>(i)));
    }
    return sum;
}

}  // namespace

cudaError_t fill_probabilities(void* probabilities, const FillFormat& format, std::int64_t s,
                               std::int64_t first_row, std::int64_t rows, cudaStream_t stream) {
    if (rows <= 0) return cudaSuccess;
    if (format.data != InputData::softmax) {
        return fill(probabilities, format, first_row * s, rows * s, random_probability_element,
                    stream);
    }
    return launch_kernel(stream, 5us, [=] {
        for (std::int64_t row = first_row; row < first_row + rows; ++row) {
            store(probabilities, row * s, softmax_row(format, row * s, s), format.type);
        }
        touched(probabilities, (first_row + rows) * s, format.type);
    });
}

cudaError_t fill_values(void* values, const FillFormat& format, std::int64_t first,
                        std::int64_t count, cudaStream_t stream) {
    if (count <= 0) return cudaSuccess;
    return fill(values, format, first, count, random_value_element, stream);
}

cudaError_t transpose_bytes(const void* from, void* to, std::int64_t matrices, std::int64_t rows,
                            std::int64_t columns, cudaStream_t stream) {
    return launch_kernel(stream, 5us, [=] {
        for (std::int64_t matrix = 0; matrix < matrices; ++matrix) {
            const auto* in = static_cast<const std::byte*>(from) + matrix * rows * columns;
            auto* out = static_cast<std::byte*>(to) + matrix * rows * columns;
            for (std::int64_t row = 0; row < rows; ++row) {
                for (std::int64_t column = 0; column < columns; ++column) {
                    out[column * rows + row] = in[row * columns + column];
                }
            }
        }
        machine().touched(to, static_cast<std::size_t>(matrices * rows * columns));
    });
}

cudaError_t reference_product(const void* probabilities, const void* values, void* output,
                              const Shape& shape, cudaStream_t stream) {
    if (shape.type() == DataType::fp8) return cudaErrorInvalidValue;
    const Extents e{shape.matrices(), shape.seq_len().value, shape.head_dim().value};
    const DataType type = shape.type();
    return launch(stream, 100us, [=] {
        for (std::int64_t matrix = 0; matrix < e.matrices; ++matrix) {
            const auto product = multiply(load(probabilities, matrix * e.s * e.s, e.s * e.s, type),
                                          load(values, matrix * e.s * e.d, e.s * e.d, type), e);
            store(output, matrix * e.s * e.d, product.sums, type);
        }
        touched(output, e.matrices * e.s * e.d, type);
    });
}

int comparison_parts(const Shape& /*shape*/) {
    return 1;
}

cudaError_t compare_with_product(const ComparedTensors& compared, const Shape& shape,
                                 const TileRange& range, cudaStream_t stream) {
    const Extents e{shape.matrices(), shape.seq_len().value, shape.head_dim().value};
    const DataType type = shape.type();
    const auto work = 4.0 * static_cast<double>(range.count * comparison_tile * comparison_tile) *
                      static_cast<double>(e.s);
    const bool computes = machine().current_gpu().computes;
    return launch_kernel(stream, machine().product_time(work, 0.5), [=] {
        // The twin takes all tiles with the first of them.
        if (range.first > 0) return;
        OutputDifference worst{.index = -1, .not_finite = 0, .error = 0};
        for (std::int64_t matrix = 0; computes && matrix < e.matrices; ++matrix) {
            const auto product =
                multiply(load(compared.probabilities, matrix * e.s * e.s, e.s * e.s, type),
                         load(compared.values, matrix * e.s * e.d, e.s * e.d, type), e);
            const auto found =
                load(compared.output, matrix * e.s * e.d, e.s * e.d, output_type(type));
            for (std::size_t i = 0; i < found.size(); ++i) {
                judge(worst, found[i], product.sums[i] * compared.scale,
                      product.magnitudes[i] * compared.scale,
                      matrix * e.s * e.d + static_cast<std::int64_t>(i));
            }
        }
        *compared.parts = worst;
    });
}

cudaError_t checksum_elements(const void* elements, int bytes_per_element, std::int64_t count,
                              std::uint64_t* sums, int* sum_count, cudaStream_t stream) {
    *sum_count = 1;
    return launch_kernel(stream, 5us, [=] {
        *sums = bytes_per_element == 2 ? checksum<std::uint16_t>(elements, count)
                                       : checksum<std::uint32_t>(elements, count);
    });
}

cudaError_t read_all(const void* /*data*/, std::uint64_t bytes, int /*processors*/,
                     unsigned* /*sink*/, cudaStream_t stream) {
    const double seconds =
        static_cast<double>(bytes) / (machine().current_gpu().bandwidth_gbs * 1e9);
    return launch(stream, nanoseconds{static_cast<long long>(seconds * 1e9)}, {});
}

cudaError_t spin(std::chrono::nanoseconds time, cudaStream_t stream) {
    return launch(stream, time, {});
}

cudaError_t stamp_clocks(SmStamp* stamp, int /*processors*/, cudaStream_t stream) {
    const auto held = machine().lock();
    const auto begin = std::max(machine().now(), stream->busy_until);
    const auto time = static_cast<unsigned long long>(begin.count());
    const double cycles = static_cast<double>(time) * machine().current_gpu().clock_mhz / 1000;
    return launch(stream, 0ns, [=] {
        *stamp = {.found = 1, .cycles = static_cast<unsigned long long>(cycles), .time_ns = time};
    });
}

}  // namespace headroom
