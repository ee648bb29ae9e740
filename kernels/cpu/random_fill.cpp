// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/random_fill.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/device/random_data.h"

namespace headroom {
namespace {

void store(float& to, float number) {
    to = number;
}
void store(Bfloat16& to, float number) {
    to = to_bfloat16(number);
}

template <class T>
void softmax_rows(T* probabilities, std::int64_t s, std::int64_t first, std::int64_t last,
                  std::uint64_t seed) {
    std::vector<float> row(static_cast<std::size_t>(s));
    for (std::int64_t r = first; r < last; ++r) {
        auto index = static_cast<std::uint64_t>(r * s);
        float largest = -std::numeric_limits<float>::infinity();
        for (float& score : row) {
            score = random_score(seed, index++);
            largest = std::max(largest, score);
        }
        double sum = 0;
        for (float& score : row) {
            score = std::exp(score - largest);
            sum += static_cast<double>(score);
        }
        const auto scale = static_cast<float>(1 / sum);
        T* out = probabilities + r * s;
        for (const float exponential : row) store(*out++, exponential * scale);
    }
}

template <class T>
void probabilities_of(T* probabilities, std::int64_t first, std::int64_t last, InputData data,
                      std::uint64_t seed) {
    for (std::int64_t i = first; i < last; ++i) {
        store(probabilities[i],
              random_probability_element(data, seed, static_cast<std::uint64_t>(i)));
    }
}

template <class T>
void values_of(T* values, std::int64_t first, std::int64_t last, InputData data,
               std::uint64_t seed) {
    for (std::int64_t i = first; i < last; ++i) {
        store(values[i], random_value_element(data, seed, static_cast<std::uint64_t>(i)));
    }
}

}  // namespace

void fill_softmax_rows(float* probabilities, std::int64_t s, std::int64_t first, std::int64_t last,
                       std::uint64_t seed) {
    softmax_rows(probabilities, s, first, last, seed);
}

void fill_softmax_rows(Bfloat16* probabilities, std::int64_t s, std::int64_t first,
                       std::int64_t last, std::uint64_t seed) {
    softmax_rows(probabilities, s, first, last, seed);
}

void fill_probabilities(float* probabilities, std::int64_t first, std::int64_t last, InputData data,
                        std::uint64_t seed) {
    probabilities_of(probabilities, first, last, data, seed);
}

void fill_probabilities(Bfloat16* probabilities, std::int64_t first, std::int64_t last,
                        InputData data, std::uint64_t seed) {
    probabilities_of(probabilities, first, last, data, seed);
}

void fill_values(float* values, std::int64_t first, std::int64_t last, InputData data,
                 std::uint64_t seed) {
    values_of(values, first, last, data, seed);
}

void fill_values(Bfloat16* values, std::int64_t first, std::int64_t last, InputData data,
                 std::uint64_t seed) {
    values_of(values, first, last, data, seed);
}

}  // namespace headroom
