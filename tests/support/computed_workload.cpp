// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/computed_workload.h"

#include <bit>
#include <cmath>
#include <limits>
#include <utility>

#include "core/device/random_data.h"

namespace headroom::testing {
namespace {

std::size_t at(std::int64_t index) {
    return static_cast<std::size_t>(index);
}

/// Rows of s numbers, each the softmax of random scores.
std::vector<float> softmax_rows(const Shape& shape) {
    std::vector<float> p(at(shape.probability_elements()));
    const std::size_t s = at(shape.seq_len().value);
    for (std::size_t first = 0; first < p.size(); first += s) {
        float sum = 0;
        for (std::size_t k = first; k < first + s; ++k) {
            p[k] = std::exp(random_score(default_seed, k));
            sum += p[k];
        }
        for (std::size_t k = first; k < first + s; ++k) p[k] /= sum;
    }
    return p;
}

std::vector<float> random_values(const Shape& shape) {
    std::vector<float> v(at(shape.value_elements()));
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = random_value(default_seed, i);
    return v;
}

/// An element of O and sum |p v|, in fp32.
struct Element {
    float value = 0;
    float magnitude = 0;
};

Element product(const Shape& shape, std::span<const float> p, std::span<const float> v,
                std::int64_t matrix, std::int64_t row, std::int64_t column) {
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    Element element;
    for (std::int64_t k = 0; k < s; ++k) {
        const float term = p[at((matrix * s + row) * s + k)] * v[at((matrix * s + k) * d + column)];
        element.value += term;
        element.magnitude += std::abs(term);
    }
    return element;
}

/// Calls `visit(matrix, row, column)` for every element of O.
template <class Visit>
void for_each_element(const Shape& shape, const Visit& visit) {
    for (std::int64_t matrix = 0; matrix < shape.matrices(); ++matrix) {
        for (std::int64_t row = 0; row < shape.seq_len().value; ++row) {
            for (std::int64_t column = 0; column < shape.head_dim().value; ++column) {
                visit(matrix, row, column);
            }
        }
    }
}

std::vector<float> part(const std::vector<float>& numbers, std::int64_t first, std::int64_t count) {
    return {numbers.begin() + first, numbers.begin() + first + count};
}

}  // namespace

float& ComputedOutput::at(std::int64_t matrix, std::int64_t row, std::int64_t column) const {
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    return numbers[static_cast<std::size_t>((matrix * s + row) * d + column)];
}

ComputedWorkload::ComputedWorkload(const Shape& shape, int sets,
                                   std::function<void(const ComputedOutput&)> spoil)
    : shape_(shape),
      p_(softmax_rows(shape)),
      v_(random_values(shape)),
      outputs_(static_cast<std::size_t>(sets), std::vector<float>(at(shape.value_elements()))),
      spoil_(std::move(spoil)) {}

Expected<void> ComputedWorkload::poison_output() {
    for (std::vector<float>& output : outputs_) {
        output.assign(output.size(), std::numeric_limits<float>::quiet_NaN());
    }
    return {};
}

void ComputedWorkload::launch(int set) {
    if (!writes_) return;
    const ComputedOutput output{outputs_[static_cast<std::size_t>(set)], shape_, set};
    for_each_element(shape_, [&](std::int64_t matrix, std::int64_t row, std::int64_t column) {
        output.at(matrix, row, column) = product(shape_, p_, v_, matrix, row, column).value;
    });
    if (spoil_) spoil_(output);
}

Expected<void> ComputedWorkload::compute() {
    for (int set = 0; set < sets(); ++set) launch(set);
    return {};
}

Expected<ChunkTime> ComputedWorkload::time_launches(const Chunk& chunk) {
    for (int done = 0; done < chunk.launches; ++done) {
        launch(next_set_);
        next_set_ = (next_set_ + 1) % sets();
    }
    return ChunkTime{.time = Seconds{0.001} * chunk.launches, .clock_mhz = {}};
}

Expected<OutputComparison> ComputedWorkload::compare_output() {
    OutputComparison result;
    const ComputedOutput output{outputs_.front(), shape_, 0};
    for_each_element(shape_, [&](std::int64_t matrix, std::int64_t row, std::int64_t column) {
        const Element right = product(shape_, p_, v_, matrix, row, column);
        const float difference = std::abs(output.at(matrix, row, column) - right.value);
        const bool finite = std::isfinite(difference);
        if (!finite) ++result.not_finite;
        const double error = finite ? static_cast<double>(difference / right.magnitude)
                                    : std::numeric_limits<double>::infinity();
        if (error <= result.max_rel_error) return;
        result.max_rel_error = error;
        result.matrix = matrix;
        result.row = row;
        result.column = column;
    });
    return result;
}

Expected<std::uint64_t> ComputedWorkload::output_checksum(int set) {
    std::uint64_t sum = 0;
    for (const float number : outputs_[static_cast<std::size_t>(set)]) {
        sum = random_bits(sum, std::bit_cast<std::uint32_t>(number));
    }
    return sum;
}

Expected<std::vector<float>> ComputedWorkload::probabilities_row(std::int64_t matrix,
                                                                 std::int64_t row) {
    const std::int64_t s = shape_.seq_len().value;
    return part(p_, (matrix * s + row) * s, s);
}

Expected<std::vector<float>> ComputedWorkload::values(std::int64_t matrix) {
    const std::int64_t count = shape_.seq_len().value * shape_.head_dim().value;
    return part(v_, matrix * count, count);
}

Expected<std::vector<float>> ComputedWorkload::output_row(std::int64_t matrix, std::int64_t row) {
    const std::int64_t d = shape_.head_dim().value;
    return part(outputs_.front(), (matrix * shape_.seq_len().value + row) * d, d);
}

}  // namespace headroom::testing
