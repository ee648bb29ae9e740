// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/sweep/data_type.h"
#include "core/sweep/quantity.h"

namespace headroom {

/// One problem to measure: O = P.V with P [b*a, s, s], V and O [b*a, s, d].
///
/// A Shape exists only if every extent is positive and its work, traffic and buffer sizes fit in
/// 64 bits; make() refuses the others, so that nothing after it can overflow.
class Shape {
public:
    /// The shape, or invalid_input naming the extent that is not positive or the product that
    /// does not fit.
    static Expected<Shape> make(BatchSize batch, SequenceLength seq_len, HeadCount heads,
                                HeadDim head_dim, DataType type);

    BatchSize batch() const { return batch_; }
    SequenceLength seq_len() const { return seq_len_; }
    HeadCount heads() const { return heads_; }
    HeadDim head_dim() const { return head_dim_; }
    DataType type() const { return type_; }
    /// h = a * d.
    HiddenSize hidden() const { return HiddenSize{heads_.value * head_dim_.value}; }

    /// b * a: how many matrix products one launch computes.
    std::int64_t matrices() const { return batch_.value * heads_.value; }
    /// Elements of P: b * a * s * s.
    std::int64_t probability_elements() const;
    /// Elements of V, and of O: b * a * s * d.
    std::int64_t value_elements() const;

    /// Floating-point operations of one launch: 2 * b * a * s^2 * d (DESIGN.md, "work").
    std::int64_t work() const;
    /// Bytes that one launch must move: e * b * a * (s^2 + 2 * s * d) (DESIGN.md, "traffic"); with
    /// O's own bytes per element where its type is another (fp8).
    std::int64_t traffic() const;
    /// Work over traffic, FLOP/byte.
    double intensity() const;
    /// Throughput in TFLOP/s (10^12) of one launch that takes `seconds` (> 0).
    double tflops(double seconds) const;

    /// "a=32 h=8192 d=256 b=4 s=2048 fp16".
    std::string to_string() const;

    friend bool operator==(const Shape&, const Shape&) = default;

private:
    Shape(BatchSize batch, SequenceLength seq_len, HeadCount heads, HeadDim head_dim, DataType type)
        : batch_(batch), seq_len_(seq_len), heads_(heads), head_dim_(head_dim), type_(type) {}

    BatchSize batch_;
    SequenceLength seq_len_;
    HeadCount heads_;
    HeadDim head_dim_;
    DataType type_;
};

}  // namespace headroom
