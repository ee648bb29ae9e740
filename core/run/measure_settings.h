// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/seconds.h"

namespace headroom {

/// The name of the measuring protocol (README, "What is measured, and how"), written into every
/// run. Raise its number whenever a change makes results differ from earlier ones.
inline constexpr std::string_view protocol_name = "headroom-1";

/// How much care, and so time, a point is given.
enum class MeasureMode {
    quick,     ///< a look
    standard,  ///< for comparing
    publish,   ///< for a paper
};
/// "quick", "standard", "publish".
std::string_view to_string(MeasureMode mode);
std::optional<MeasureMode> parse_measure_mode(std::string_view name);

/// In which state of heat and clocks a device is measured.
enum class Regime {
    sustained,  ///< after warm-up, clocks and power settled: what training gets
    burst,      ///< cool device, first launches: what short tests get
};
/// "sustained", "burst".
std::string_view to_string(Regime regime);
std::optional<Regime> parse_regime(std::string_view name);

/// Which of them a run measures.
enum class RegimeChoice { sustained, burst, both };
/// "sustained", "burst", "both".
std::string_view to_string(RegimeChoice choice);
std::optional<RegimeChoice> parse_regime_choice(std::string_view name);

/// Why sampling ended.
enum class StopReason {
    interval,      ///< the confidence interval of the median is under its target
    noise_stable,  ///< more samples would not make the noise less
    time_limit,    ///< the longest time was over first
    sample_limit,  ///< the largest number of samples was reached first
};
/// "interval", "noise-stable", "time-limit", "sample-limit".
std::string_view to_string(StopReason reason);
std::optional<StopReason> parse_stop_reason(std::string_view name);

/// How a point is measured.
struct MeasureSettings {
    MeasureMode mode = MeasureMode::quick;
    RegimeChoice regime = RegimeChoice::sustained;
    Seconds per_point{0.1};        ///< at least so long for the samples of one point
    Seconds per_point_limit{0.5};  ///< and at most so long, once min_samples are there
    /// At least so long, and at least two launches, before the first. A GPU lowers its clocks for a
    /// load only a tenth of a second after it began (an H200 at its power limit, by up to a fifth).
    Seconds warm_up{0.2};
    Seconds settle{0.5};            ///< load before the first point, until clocks and power settle
    Seconds settle_limit{5};        ///< but no longer
    Seconds chunk{0.002};           ///< launches are timed in chunks of at least so long
    Seconds cool_down{1};           ///< idle before a burst
    double target_interval = 0.01;  ///< (ci_high - ci_low) / median to reach
    int min_samples = 7;            ///< so many, however long they take
    int max_samples = 1000;

    /// What the protocol says for a mode (README, "What is measured, and how").
    static MeasureSettings for_mode(MeasureMode mode);

    friend bool operator==(const MeasureSettings&, const MeasureSettings&) = default;
};

/// How often a run measures its sentinel again, whichever comes first (README, "What is measured,
/// and how").
struct SentinelInterval {
    std::int64_t points = 16;  ///< 0: the run has no sentinel
    Seconds time{30};
};

}  // namespace headroom
