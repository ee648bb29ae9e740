// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/sweep/quantity.h"

namespace headroom {

/// How many layers a model of a hidden size has: a fixed number, or h divided by a number, rounded
/// and at least 1 (GPT-3's of 2.7 and 6.7 billion parameters have about h/80 and h/128).
class LayersRule {
public:
    /// h/128.
    LayersRule() = default;
    /// "32" or "h/128"; invalid_input with an example for anything else, or a number outside
    /// 1 … 1,000,000.
    static Expected<LayersRule> parse(std::string_view text);

    std::int64_t layers(HiddenSize hidden) const;
    /// The text that parse() reads.
    std::string to_string() const;

    friend bool operator==(const LayersRule&, const LayersRule&) = default;

private:
    LayersRule(bool per_hidden, std::int64_t number) : per_hidden_(per_hidden), number_(number) {}

    bool per_hidden_ = true;
    std::int64_t number_ = 128;
};

/// What a model is made of besides its hidden size.
struct ModelAssumptions {
    std::int64_t layers = 32;         ///< L
    std::int64_t vocabulary = 51200;  ///< v
    std::int64_t seq_len = 2048;      ///< s, for the learned position embedding

    friend bool operator==(const ModelAssumptions&, const ModelAssumptions&) = default;
};

/// Parameters of a decoder-only transformer: 12 L h^2 + 13 L h + (v + s) h
/// (arXiv 2401.14489, section on parameter counts; reference/paper.md).
double parameter_count(double hidden, const ModelAssumptions& model);
/// The hidden size at which a model has `parameters`: the positive root of parameter_count().
double hidden_for_parameters(double parameters, const ModelAssumptions& model);
/// "1.3B", "350M", "7e9", "2.7 b": a number of parameters, with K, M, B or T for thousand, million,
/// billion and trillion. invalid_input with an example unless it is from 1 to 10^18.
Expected<double> parse_parameters(std::string_view text);
/// "1.316B", "125M": four digits, as people say it.
std::string parameters_text(double parameters);

}  // namespace headroom
