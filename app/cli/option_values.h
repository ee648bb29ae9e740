// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/run/measure_settings.h"
#include "core/session/isolation.h"
#include "core/sweep/data_type.h"
#include "core/sweep/input_data.h"

namespace headroom::cli {

/// The values of options that are no field of a sweep's text. invalid_input names the option, its
/// rule, and an example that would work.

/// --type.
Expected<DataType> read_type(const std::string& text);
/// --seed: 0 to 2^64 - 1.
Expected<std::uint64_t> read_seed(const std::string& text);
/// --points-per-curve: 1 or more.
Expected<std::int64_t> read_points_per_curve(const std::string& text);
/// --seconds-per-point: more than 0, at most an hour.
Expected<Seconds> read_seconds_per_point(const std::string& text);
/// --hang-limit: a second to a day.
Expected<Seconds> read_hang_limit(const std::string& text);
/// --isolation.
Expected<Isolation> read_isolation(const std::string& text);
/// --data.
Expected<InputData> read_data(const std::string& text);
/// --mode.
Expected<MeasureMode> read_mode(const std::string& text);
/// --regime.
Expected<RegimeChoice> read_regime(const std::string& text);
/// --fail-on-regression: "2%" or "0.02" is 0.02; 0 or more, less than the whole.
Expected<double> read_threshold(const std::string& text);
/// --tolerance: "2%" or "0.02" is 0.02; above 0, at most a half.
Expected<double> read_tolerance(const std::string& text);
/// --vocabulary and --positions: 1 or more; `example` is one that would work.
Expected<std::int64_t> read_extent(const char* option, const std::string& text,
                                   const char* example);

}  // namespace headroom::cli
