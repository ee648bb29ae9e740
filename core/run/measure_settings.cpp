// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/measure_settings.h"

#include "core/base/names.h"

namespace headroom {
namespace {

constexpr Names<MeasureMode, 3> mode_names{{{MeasureMode::quick, "quick"},
                                            {MeasureMode::standard, "standard"},
                                            {MeasureMode::publish, "publish"}}};
constexpr Names<Regime, 2> regime_names{
    {{Regime::sustained, "sustained"}, {Regime::burst, "burst"}}};
constexpr Names<RegimeChoice, 3> choice_names{{{RegimeChoice::sustained, "sustained"},
                                               {RegimeChoice::burst, "burst"},
                                               {RegimeChoice::both, "both"}}};
constexpr Names<StopReason, 4> stop_names{{{StopReason::interval, "interval"},
                                           {StopReason::noise_stable, "noise-stable"},
                                           {StopReason::time_limit, "time-limit"},
                                           {StopReason::sample_limit, "sample-limit"}}};

}  // namespace

std::string_view to_string(MeasureMode mode) {
    return name_of(mode_names, mode);
}
std::optional<MeasureMode> parse_measure_mode(std::string_view name) {
    return value_of(mode_names, name);
}

std::string_view to_string(Regime regime) {
    return name_of(regime_names, regime);
}
std::optional<Regime> parse_regime(std::string_view name) {
    return value_of(regime_names, name);
}

std::string_view to_string(RegimeChoice choice) {
    return name_of(choice_names, choice);
}
std::optional<RegimeChoice> parse_regime_choice(std::string_view name) {
    return value_of(choice_names, name);
}

std::string_view to_string(StopReason reason) {
    return name_of(stop_names, reason);
}
std::optional<StopReason> parse_stop_reason(std::string_view name) {
    return value_of(stop_names, name);
}

MeasureSettings MeasureSettings::for_mode(MeasureMode mode) {
    MeasureSettings settings;
    settings.mode = mode;
    switch (mode) {
        case MeasureMode::quick:
            break;
        case MeasureMode::standard:
            settings.per_point = Seconds{0.5};
            settings.per_point_limit = Seconds{10};
            settings.warm_up = Seconds{0.25};
            settings.settle = Seconds{3};
            settings.settle_limit = Seconds{15};
            settings.target_interval = 0.005;
            settings.min_samples = 15;
            settings.max_samples = 10'000;
            break;
        case MeasureMode::publish:
            settings.per_point = Seconds{2};
            settings.per_point_limit = Seconds{30};
            settings.warm_up = Seconds{0.5};
            settings.settle = Seconds{5};
            settings.settle_limit = Seconds{30};
            settings.target_interval = 0.002;
            settings.min_samples = 31;
            settings.max_samples = 20'000;
            break;
    }
    return settings;
}

}  // namespace headroom
