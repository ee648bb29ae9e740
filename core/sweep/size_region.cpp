// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/size_region.h"
#include "core/base/read_number.h"

#include <fmt/format.h>

#include <cmath>

namespace headroom {
namespace {

constexpr std::string_view example_regions = "for example 0-1B:2048,1B-10B:10240,10B-30B:16384";

/// "1B", "1.5B", "350M": a parameter count as people say it.
std::string short_count(double parameters) {
    constexpr double billion = 1e9;
    constexpr double million = 1e6;
    if (parameters >= billion) return fmt::format("{:.4g}B", parameters / billion);
    if (parameters >= million) return fmt::format("{:.4g}M", parameters / million);
    return fmt::format("{:.4g}", parameters);
}

Expected<double> region_end(std::string_view text, std::string_view whole) {
    const auto value = read_number<double>(text);
    if (!value || !std::isfinite(*value)) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("\"{}\" is not a list of size regions: name:end, rising, {}", whole,
                                example_regions));
    }
    return *value;
}

}  // namespace

std::vector<SizeRegion> published_size_regions() {
    return {{"0-1B", 0, 2048}, {"1B-10B", 2048, 10240}, {"10B-30B", 10240, 16384}};
}

std::vector<SizeRegion> key_query_size_regions() {
    return {{"0-1B", 0, 1500}, {"1B-10B", 1500, 5000}, {"10B-300B", 5000, 32768}};
}

Expected<std::vector<SizeRegion>> size_regions_from_parameters(const std::vector<double>& bounds,
                                                               const ModelAssumptions& model) {
    if (model.layers < 1 || model.vocabulary < 1 || model.seq_len < 1) {
        return fail(
            ErrorKind::invalid_input,
            "layers, vocabulary and sequence must be 1 or more, for example 32, 51200, 2048");
    }
    std::vector<SizeRegion> regions;
    double previous = 0;
    for (const double bound : bounds) {
        if (!std::isfinite(bound) || bound <= previous) {
            return fail(ErrorKind::invalid_input,
                        "the bounds must be positive and rise, for example 1e9, 10e9, 30e9");
        }
        regions.push_back(
            {fmt::format("{}-{}", previous == 0 ? "0" : short_count(previous), short_count(bound)),
             previous == 0 ? 0 : hidden_for_parameters(previous, model),
             hidden_for_parameters(bound, model)});
        previous = bound;
    }
    return regions;
}

Expected<std::vector<SizeRegion>> parse_size_regions(std::string_view text) {
    std::vector<SizeRegion> regions;
    std::string_view rest = text;
    while (true) {
        const auto comma = rest.find(',');
        const std::string_view part = rest.substr(0, comma);
        const auto colon = part.rfind(':');
        if (colon == std::string_view::npos || colon == 0) {
            return fail(
                ErrorKind::invalid_input,
                fmt::format("\"{}\" is not a size region: name:end, {}", part, example_regions));
        }
        const auto end = region_end(part.substr(colon + 1), text);
        if (!end) return tl::unexpected(end.error());
        const double begin = regions.empty() ? 0 : regions.back().end;
        if (*end <= begin) {
            return fail(ErrorKind::invalid_input,
                        fmt::format("size region \"{}\" ends at {} but begins at {}: ends must "
                                    "rise, {}",
                                    part, *end, begin, example_regions));
        }
        regions.push_back({std::string(part.substr(0, colon)), begin, *end});
        if (comma == std::string_view::npos) return regions;
        rest.remove_prefix(comma + 1);
    }
}

std::string to_string(const std::vector<SizeRegion>& regions) {
    std::string text;
    for (const SizeRegion& region : regions) {
        if (!text.empty()) text += ',';
        text += fmt::format("{}:{}", region.name, region.end);
    }
    return text;
}

}  // namespace headroom
