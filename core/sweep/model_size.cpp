// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/model_size.h"
#include "core/base/read_number.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>

namespace headroom {
namespace {

struct Unit {
    char letter;
    double parameters;
};
constexpr std::array units{Unit{'T', 1e12}, Unit{'B', 1e9}, Unit{'M', 1e6}, Unit{'K', 1e3}};

constexpr double most_parameters = 1e18;
constexpr std::int64_t most_layers = 1'000'000;

}  // namespace

Expected<LayersRule> LayersRule::parse(std::string_view text) {
    std::string_view rest = trimmed(text);
    const bool per_hidden = rest.starts_with('h') || rest.starts_with('H');
    if (per_hidden) {
        rest = trimmed(rest.substr(1));
        // Without the slash nothing that follows is a number to divide by.
        rest = rest.starts_with('/') ? trimmed(rest.substr(1)) : std::string_view{};
    }
    const auto number = read_number<std::int64_t>(rest);
    if (!number || *number < 1 || *number > most_layers) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("\"{}\" is not a rule for the layers: a number such as 32, or a "
                                "part of the hidden size such as h/128",
                                text));
    }
    return LayersRule(per_hidden, *number);
}

std::int64_t LayersRule::layers(HiddenSize hidden) const {
    if (!per_hidden_) return number_;
    return std::max<std::int64_t>(1, (hidden.value + number_ / 2) / number_);
}

std::string LayersRule::to_string() const {
    return per_hidden_ ? fmt::format("h/{}", number_) : fmt::format("{}", number_);
}

double parameter_count(double hidden, const ModelAssumptions& model) {
    const auto layers = static_cast<double>(model.layers);
    const auto embeddings = static_cast<double>(model.vocabulary + model.seq_len);
    return 12 * layers * hidden * hidden + (13 * layers + embeddings) * hidden;
}

double hidden_for_parameters(double parameters, const ModelAssumptions& model) {
    const auto layers = static_cast<double>(model.layers);
    const double a = 12 * layers;
    const double b = 13 * layers + static_cast<double>(model.vocabulary + model.seq_len);
    // The form of the root that does not cancel for small counts.
    return 2 * parameters / (b + std::sqrt(b * b + 4 * a * parameters));
}

Expected<double> parse_parameters(std::string_view text) {
    std::string_view rest = trimmed(text);
    double unit = 1;
    if (!rest.empty()) {
        const auto letter =
            static_cast<char>(std::toupper(static_cast<unsigned char>(rest.back())));
        const auto* const known = std::ranges::find(units, letter, &Unit::letter);
        if (known != units.end()) {
            unit = known->parameters;
            rest = trimmed(rest.substr(0, rest.size() - 1));
        }
    }
    const auto number = read_number<double>(rest);
    const double parameters = number.value_or(0) * unit;
    if (!std::isfinite(parameters) || parameters < 1 || parameters > most_parameters) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("\"{}\" is not a number of parameters, for example 1.3B, 350M or "
                                "7e9",
                                text));
    }
    return parameters;
}

std::string parameters_text(double parameters) {
    for (const Unit& unit : units) {
        if (parameters >= unit.parameters) {
            return fmt::format("{:.4g}{}", parameters / unit.parameters, unit.letter);
        }
    }
    return fmt::format("{:.4g}", parameters);
}

}  // namespace headroom
