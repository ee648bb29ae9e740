// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_values.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/read_number.h"
#include "core/sweep/sweep.h"

namespace headroom::cli {
namespace {

/// "2%", "2 %" and "0.02" as 0.02; below 0 where it does not read as a share.
double share_of(const std::string& text) {
    const bool percent = text.ends_with('%');
    std::string digits = percent ? text.substr(0, text.size() - 1) : text;
    if (percent && digits.ends_with(' ')) digits.pop_back();
    return read_number<double>(digits).value_or(-1) / (percent ? 100 : 1);
}

}  // namespace

Expected<DataType> read_type(const std::string& text) {
    if (const auto type = parse_data_type(text)) return *type;
    std::vector<std::string_view> names;
    for (const DataType type : all_data_types()) names.push_back(to_string(type));
    return fail(ErrorKind::invalid_input, fmt::format("--type \"{}\" is not known; there is: {}",
                                                      text, fmt::join(names, ", ")));
}

Expected<std::uint64_t> read_seed(const std::string& text) {
    if (const auto seed = read_number<std::uint64_t>(text)) return *seed;
    return fail(ErrorKind::invalid_input,
                fmt::format("--seed \"{}\" is not a whole number from 0 to {}, for example 2024",
                            text, UINT64_MAX));
}

Expected<std::int64_t> read_points_per_curve(const std::string& text) {
    const auto points = read_number<std::int64_t>(text);
    if (points && *points >= 1 && *points <= most_sweep_points) return *points;
    return fail(ErrorKind::invalid_input,
                fmt::format("--points-per-curve \"{}\" is not a whole number from 1 to {}, for "
                            "example 9",
                            text, most_sweep_points));
}

Expected<Seconds> read_seconds_per_point(const std::string& text) {
    constexpr double most = 3600;
    const auto seconds = read_number<double>(text);
    // NaN is not more than 0 either.
    if (seconds && *seconds > 0 && *seconds <= most) return Seconds{*seconds};
    return fail(ErrorKind::invalid_input,
                fmt::format("--seconds-per-point \"{}\" is not a number above 0, at most {}, for "
                            "example 0.5",
                            text, most));
}

Expected<Seconds> read_hang_limit(const std::string& text) {
    // Less would give up points that are well: the answer of a busy device takes as long.
    constexpr double least = 1;
    constexpr double most = 86400;
    const auto seconds = read_number<double>(text);
    if (seconds && *seconds >= least && *seconds <= most) return Seconds{*seconds};
    return fail(ErrorKind::invalid_input,
                fmt::format("--hang-limit \"{}\" is not a number from {} to {}, for example 60",
                            text, least, most));
}

Expected<Isolation> read_isolation(const std::string& text) {
    if (const auto isolation = parse_isolation(text)) return *isolation;
    return fail(
        ErrorKind::invalid_input,
        fmt::format("--isolation \"{}\" is not known; there is: own, child or automatic", text));
}

Expected<InputData> read_data(const std::string& text) {
    if (const auto data = parse_input_data(text)) return *data;
    return fail(ErrorKind::invalid_input,
                fmt::format("--data \"{}\" is not known; there is: {}", text, input_data_names()));
}

Expected<MeasureMode> read_mode(const std::string& text) {
    if (const auto mode = parse_measure_mode(text)) return *mode;
    return fail(
        ErrorKind::invalid_input,
        fmt::format("--mode \"{}\" is not known; there is: quick, standard or publish", text));
}

Expected<RegimeChoice> read_regime(const std::string& text) {
    if (const auto regime = parse_regime_choice(text)) return *regime;
    return fail(
        ErrorKind::invalid_input,
        fmt::format("--regime \"{}\" is not known; there is: sustained, burst or both", text));
}

Expected<double> read_threshold(const std::string& text) {
    const double share = share_of(text);
    // NaN is not 0 or more either.
    if (share >= 0 && share < 1) return share;
    return fail(ErrorKind::invalid_input,
                fmt::format("--fail-on-regression \"{}\" is not a share of the throughput from 0 "
                            "to less than 100 %, for example 2% or 0.02",
                            text));
}

Expected<double> read_tolerance(const std::string& text) {
    const double share = share_of(text);
    if (share > 0 && share <= 0.5) return share;
    return fail(ErrorKind::invalid_input,
                fmt::format("--tolerance \"{}\" is not a share of the parameters above 0 and up "
                            "to 50 %, for example 2% or 0.02",
                            text));
}

Expected<std::int64_t> read_extent(const char* option, const std::string& text,
                                   const char* example) {
    const auto extent = read_number<std::int64_t>(text);
    if (extent && *extent >= 1 && *extent <= largest_extent) return *extent;
    return fail(ErrorKind::invalid_input,
                fmt::format("{} \"{}\" is not a whole number from 1 to {}, for example {}", option,
                            text, largest_extent, example));
}

}  // namespace headroom::cli
