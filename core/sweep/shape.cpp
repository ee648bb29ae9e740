// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/shape.h"

#include <fmt/format.h>

#include <initializer_list>
#include <optional>
#include <utility>

namespace headroom {
namespace {

/// The product of positive factors, or nothing when it does not fit in 63 bits.
std::optional<std::int64_t> product(std::initializer_list<std::int64_t> factors) {
    std::int64_t result = 1;
    for (const std::int64_t factor : factors) {
        if (__builtin_mul_overflow(result, factor, &result)) return std::nullopt;
    }
    return result;
}

/// e * b * a * (s^2 + s * d) + e_out * b * a * s * d, or nothing when it does not fit.
std::optional<std::int64_t> traffic_of(DataType type, std::int64_t b, std::int64_t a,
                                       std::int64_t s, std::int64_t d) {
    const std::int64_t e = bytes_per_element(type);
    const std::int64_t e_out = bytes_per_element(output_type(type));
    const auto probabilities = product({e, b, a, s, s});
    const auto values = product({e + e_out, b, a, s, d});
    std::int64_t sum = 0;
    if (!probabilities || !values || __builtin_add_overflow(*probabilities, *values, &sum)) {
        return std::nullopt;
    }
    return sum;
}

}  // namespace

Expected<Shape> Shape::make(BatchSize batch, SequenceLength seq_len, HeadCount heads,
                            HeadDim head_dim, DataType type) {
    const std::int64_t b = batch.value;
    const std::int64_t s = seq_len.value;
    const std::int64_t a = heads.value;
    const std::int64_t d = head_dim.value;
    for (const auto& [name, extent] :
         {std::pair{"batch", b}, std::pair{"sequence length", s}, std::pair{"head count", a},
          std::pair{"head dimension", d}}) {
        if (extent < 1) {
            return fail(ErrorKind::invalid_input,
                        fmt::format("{} is {}; it must be 1 or more", name, extent));
        }
    }
    if (!product({2, b, a, s, s, d}) || !traffic_of(type, b, a, s, d)) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("b = {}, a = {}, s = {}, d = {} make more work or bytes than 64 "
                                "bits can count; choose a smaller batch or sequence",
                                b, a, s, d));
    }
    return Shape(batch, seq_len, heads, head_dim, type);
}

std::int64_t Shape::probability_elements() const {
    return matrices() * seq_len_.value * seq_len_.value;
}

std::int64_t Shape::value_elements() const {
    return matrices() * seq_len_.value * head_dim_.value;
}

std::int64_t Shape::work() const {
    return 2 * probability_elements() * head_dim_.value;
}

std::int64_t Shape::traffic() const {
    const std::int64_t in = bytes_per_element(type_);
    const std::int64_t out = bytes_per_element(output_type(type_));
    return in * probability_elements() + (in + out) * value_elements();
}

double Shape::intensity() const {
    return static_cast<double>(work()) / static_cast<double>(traffic());
}

double Shape::tflops(double seconds) const {
    constexpr double tera = 1e12;
    return static_cast<double>(work()) / seconds / tera;
}

std::string Shape::to_string() const {
    return fmt::format("a={} h={} d={} b={} s={} {}", heads_.value, hidden().value, head_dim_.value,
                       batch_.value, seq_len_.value, headroom::to_string(type_));
}

}  // namespace headroom
