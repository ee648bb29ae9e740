// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cookbook_line.h"
#include "core/base/read_number.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr std::string_view configuration_begin = "num_attention_heads: ";
constexpr std::string_view elapsed_begin = "Elapsed time for ";
constexpr std::string_view throughput_begin = "Throughput (in TFLOP/s) for ";
constexpr std::string_view bmm = "bmm";
constexpr std::array<std::string_view, 3> blocks{"attention_over_value",
                                                 "attention_prob_times_values", bmm};

/// More than any one device computes, by a factor of hundreds: a slip, not a result.
constexpr double most_tflops = 1e6;

std::optional<std::int64_t> extent(std::string_view text) {
    const auto value = read_number<std::int64_t>(text);
    return value && *value > 0 ? value : std::nullopt;
}

BrokenCookbookLine broken(std::string reason) {
    return {std::move(reason)};
}

/// "64x2048x2048x256".
std::optional<std::array<std::int64_t, 4>> read_extents(std::string_view text) {
    std::array<std::int64_t, 4> extents{};
    for (std::size_t i = 0; i < extents.size(); ++i) {
        const bool last = i + 1 == extents.size();
        const auto end = last ? text.size() : text.find('x');
        if (end == std::string_view::npos) return std::nullopt;
        const auto value = extent(text.substr(0, end));
        if (!value) return std::nullopt;
        extents.at(i) = *value;
        if (!last) text.remove_prefix(end + 1);
    }
    return extents;
}

/// Half of the last decimal that the text shows: 0.0005 of "218.952"; 0 where it has an exponent.
double half_unit_of(std::string_view text) {
    if (text.find_first_of("eE") != std::string_view::npos) return 0;
    const auto point = text.find('.');
    const auto decimals = point == std::string_view::npos ? 0 : text.size() - point - 1;
    return 0.5 * std::pow(10.0, -static_cast<double>(decimals));
}

/// "NAME (SHAPE): VALUE".
CookbookLine parse_value(std::string_view text, CookbookValue::Kind kind) {
    const auto open = text.find(" (");
    const std::string_view name = trimmed(text.substr(0, open));
    if (open == std::string_view::npos) {
        const bool cut_off = std::ranges::any_of(
            blocks, [&](std::string_view block) { return block.starts_with(name); });
        return cut_off ? CookbookLine(broken("it is cut off")) : CookbookLine(OtherLine{});
    }
    if (std::ranges::find(blocks, name) == blocks.end()) return OtherLine{};
    text.remove_prefix(open + 2);
    const auto close = text.find("):");
    if (close == std::string_view::npos) return broken("it is cut off");
    const auto extents = read_extents(text.substr(0, close));
    if (!extents) {
        return broken(fmt::format("\"{}\" is not four whole numbers, as 64x2048x2048x256 is",
                                  text.substr(0, std::min<std::size_t>(close, 40))));
    }
    const std::string_view digits = trimmed(text.substr(close + 2));
    const auto value = read_number<double>(digits);
    const bool elapsed = kind == CookbookValue::Kind::elapsed_s;
    if (!value || !std::isfinite(*value) || *value < 0 || (*value == 0 && !elapsed)) {
        return broken(fmt::format("its {} is not a {} number", elapsed ? "time" : "throughput",
                                  elapsed ? "plain" : "positive"));
    }
    if (!elapsed && *value > most_tflops) {
        return broken(fmt::format("no device computes {:.0f} TFLOP/s or more", most_tflops));
    }
    return CookbookValue{kind, name == bmm, *extents, *value, half_unit_of(digits)};
}

/// "num_attention_heads: 128, hidden_size: 8192, …", from its beginning.
CookbookLine parse_configuration(std::string_view text) {
    CookbookConfiguration configuration;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        const std::string_view pair = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        const auto colon = pair.find(':');
        if (colon == std::string_view::npos) return broken("it is cut off");
        const std::string_view key = trimmed(pair.substr(0, colon));
        const auto value = extent(trimmed(pair.substr(colon + 1)));
        const bool heads = key == "num_attention_heads";
        const bool hidden = key == "hidden_size";
        const bool batch = key == "train_micro_batch_size_per_gpu";
        const bool parallel = key == "tensor_mp_size";
        if (!heads && !hidden && !batch && !parallel) continue;
        if (!value) return broken(fmt::format("its {} is not a whole number from 1", key));
        if (heads) configuration.heads = *value;
        if (hidden) configuration.hidden = *value;
        if (batch) configuration.batch = *value;
        if (parallel) configuration.tensor_parallel = *value;
    }
    return configuration;
}

}  // namespace

CookbookLine parse_cookbook_line(std::string_view line) {
    if (const auto at = line.find(throughput_begin); at != std::string_view::npos) {
        return parse_value(line.substr(at + throughput_begin.size()),
                           CookbookValue::Kind::throughput_tflops);
    }
    if (const auto at = line.find(elapsed_begin); at != std::string_view::npos) {
        return parse_value(line.substr(at + elapsed_begin.size()), CookbookValue::Kind::elapsed_s);
    }
    if (const auto at = line.find(configuration_begin); at != std::string_view::npos) {
        return parse_configuration(line.substr(at));
    }
    return OtherLine{};
}

bool has_cookbook_line(std::string_view text) {
    return std::ranges::any_of(
        std::array{throughput_begin, elapsed_begin, configuration_begin},
        [&](std::string_view begin) { return text.find(begin) != std::string_view::npos; });
}

}  // namespace headroom
