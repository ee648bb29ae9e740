// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/measure_json.h"
#include "core/statistics/summary_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

/// Keys that all begin with one prefix.
class Prefixed {
public:
    Prefixed(JsonReader& reader, std::string prefix)
        : reader_(reader), prefix_(std::move(prefix)) {}

    std::string key(std::string_view name) const { return prefix_ + std::string(name); }
    double number(std::string_view name) const { return reader_.number(key(name).c_str()); }
    std::int64_t integer(const char* name) const { return reader_.integer(key(name).c_str()); }
    std::vector<double> numbers(const char* name) const {
        return reader_.optional_numbers(key(name).c_str());
    }
    /// The value that `parse` makes of an optional text; `names` says in a fault what there is.
    template <class Parse>
    auto named(const char* name, Parse parse, const char* names) const -> decltype(parse("")) {
        const auto text = reader_.optional_text(key(name).c_str());
        if (!text) return std::nullopt;
        auto value = parse(*text);
        if (!value) reader_.fault(fmt::format("\"{}\" \"{}\" is not {}", key(name), *text, names));
        return value;
    }
    void fault(const std::string& message) const { reader_.fault(message); }
    bool good() const { return !reader_.first_fault(); }

private:
    JsonReader& reader_;
    std::string prefix_;
};

/// A point's times, in reading order, must rise: min <= q1 <= median <= q3 <= max.
bool in_order(const Summary& time) {
    return time.min > 0 && time.min <= time.q1 && time.q1 <= time.median &&
           time.median <= time.q3 && time.q3 <= time.max && time.min <= time.ci_low &&
           time.ci_low <= time.median && time.median <= time.ci_high && time.ci_high <= time.max;
}

void check_counts(const Prefixed& keys, const Measurement& measured) {
    if (!in_order(measured.time)) {
        keys.fault(
            "the times are not positive or not in order: 0 < min <= q1 <= median <= q3 <= max");
    } else if (measured.sample_count < 1) {
        keys.fault(fmt::format("\"{}\" is not 1 or more", keys.key("samples")));
    } else if (measured.launches_per_sample < 1) {
        keys.fault(fmt::format("\"{}\" is not 1 or more", keys.key("launches_per_sample")));
    }
}

bool agree(double a, double b) {
    return std::abs(a - b) <= 1e-9 * a;
}

/// The stated numbers must be those of the samples.
void check_samples(const Prefixed& keys, const Measurement& measured) {
    if (std::ssize(measured.samples) != measured.sample_count) {
        keys.fault(fmt::format("\"{}\" is {} but \"{}\" holds {}", keys.key("samples"),
                               measured.sample_count, keys.key("samples_s"),
                               measured.samples.size()));
        return;
    }
    if (std::ranges::any_of(measured.samples, [](double sample) { return !(sample > 0); })) {
        keys.fault(fmt::format("\"{}\" holds a time that is not positive", keys.key("samples_s")));
        return;
    }
    const Summary given = measured.time;
    const Summary follows = summarize(measured.samples);
    for (const Statistic& one : statistics) {
        if (agree(follows.*one.value, given.*one.value)) continue;
        keys.fault(fmt::format("\"{}\" is {} but the samples give {}", keys.key(time_key(one)),
                               given.*one.value, follows.*one.value));
        return;
    }
}

void check_clocks(const Prefixed& keys, const Measurement& measured) {
    if (std::ranges::any_of(measured.clocks_mhz, [](double mhz) { return !(mhz > 0); })) {
        keys.fault(fmt::format("\"{}\" is not positive", keys.key("device_clock_mhz")));
    }
}

}  // namespace

void write_measurement(nlohmann::ordered_json& json, const Measurement& measured,
                       const std::string& prefix) {
    const auto key = [&](const std::string& name) { return prefix + name; };
    json[key("regime")] = to_string(measured.regime);
    for (const Statistic& one : statistics) json[key(time_key(one))] = measured.time.*one.value;
    json[key("samples")] = measured.sample_count;
    json[key("launches_per_sample")] = measured.launches_per_sample;
    json[key("launch_mode")] = to_string(measured.launch_mode);
    if (measured.stop) json[key("stop")] = to_string(*measured.stop);
    if (measured.idle_share) json[key("idle_share")] = *measured.idle_share;
    if (!measured.samples.empty()) json[key("samples_s")] = measured.samples;
    if (const auto clock = measured.clock_mhz()) json[key("device_clock_mhz")] = *clock;
    if (!measured.clocks_mhz.empty()) json[key("device_clocks_mhz")] = measured.clocks_mhz;
}

Measurement read_measurement(JsonReader& reader, const std::string& prefix) {
    const Prefixed keys(reader, prefix);
    Measurement measured;
    measured.regime =
        keys.named("regime", parse_regime, "sustained or burst").value_or(Regime::sustained);
    for (const Statistic& one : statistics) {
        measured.time.*one.value = keys.number(time_key(one));
    }
    measured.sample_count = keys.integer("samples");
    measured.launches_per_sample = static_cast<int>(
        std::clamp<std::int64_t>(keys.integer("launches_per_sample"), 0, INT32_MAX));
    measured.launch_mode = keys.named("launch_mode", parse_launch_mode, "queued or graph")
                               .value_or(LaunchMode::queued);
    measured.stop =
        keys.named("stop", parse_stop_reason, "interval, noise-stable, time-limit or sample-limit");
    measured.idle_share = reader.optional_number(keys.key("idle_share").c_str());
    if (measured.idle_share && !(*measured.idle_share >= 0 && *measured.idle_share < 1)) {
        keys.fault(fmt::format("\"{}\" is no share", keys.key("idle_share")));
    }
    measured.samples = keys.numbers("samples_s");
    measured.clocks_mhz = keys.numbers("device_clocks_mhz");
    // Follows from the list; a CSV has it alone.
    const auto clock = reader.optional_number(keys.key("device_clock_mhz").c_str());
    if (clock && measured.clocks_mhz.empty()) measured.clocks_mhz = {*clock};
    check_clocks(keys, measured);
    if (keys.good()) check_counts(keys, measured);
    if (keys.good() && !measured.samples.empty()) {
        check_samples(keys, measured);
    }
    return measured;
}

nlohmann::ordered_json to_json(const MeasureSettings& settings) {
    return {{"mode", to_string(settings.mode)},
            {"regime", to_string(settings.regime)},
            {"per_point_s", settings.per_point.count()},
            {"per_point_limit_s", settings.per_point_limit.count()},
            {"warm_up_s", settings.warm_up.count()},
            {"settle_s", settings.settle.count()},
            {"settle_limit_s", settings.settle_limit.count()},
            {"chunk_s", settings.chunk.count()},
            {"cool_down_s", settings.cool_down.count()},
            {"target_interval", settings.target_interval},
            {"min_samples", settings.min_samples},
            {"max_samples", settings.max_samples}};
}

Seconds seconds_or_zero(JsonReader& reader, const char* key) {
    const double value = reader.optional_number(key).value_or(0);
    if (value < 0) reader.fault(fmt::format("\"{}\" is negative", key));
    return Seconds{value};
}

MeasureSettings measure_settings_from_json(const nlohmann::ordered_json& json, JsonReader& outer) {
    JsonReader reader(json, "the settings");
    const Prefixed keys(reader, "");
    MeasureSettings settings = MeasureSettings::for_mode(
        keys.named("mode", parse_measure_mode, "quick, standard or publish")
            .value_or(MeasureMode::quick));
    settings.regime = keys.named("regime", parse_regime_choice, "sustained, burst or both")
                          .value_or(settings.regime);
    const auto seconds = [&](const char* key, Seconds& value) {
        if (reader.optional_value(key) != nullptr) value = seconds_or_zero(reader, key);
    };
    seconds("per_point_s", settings.per_point);
    seconds("per_point_limit_s", settings.per_point_limit);
    seconds("warm_up_s", settings.warm_up);
    seconds("settle_s", settings.settle);
    seconds("settle_limit_s", settings.settle_limit);
    seconds("chunk_s", settings.chunk);
    seconds("cool_down_s", settings.cool_down);
    settings.target_interval =
        reader.optional_number("target_interval").value_or(settings.target_interval);
    const auto count = [&](const char* key, int otherwise) {
        return static_cast<int>(std::clamp<std::int64_t>(
            reader.optional_integer(key).value_or(otherwise), 1, INT32_MAX));
    };
    settings.min_samples = count("min_samples", settings.min_samples);
    settings.max_samples = count("max_samples", settings.max_samples);
    if (reader.first_fault()) outer.fault(*reader.first_fault());
    return settings;
}

}  // namespace headroom
