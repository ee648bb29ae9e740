// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/run/run_history.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// The lines as JSON: {"resumed_utc": …, "after_points": …} and {"ended": "completed", "utc": …}.
nlohmann::ordered_json to_json(const Interruption& interruption);
nlohmann::ordered_json to_json(const Ending& ending);

/// Whether the line of a run file is one of these and not a point's.
bool is_interruption(const nlohmann::ordered_json& json);
bool is_ending(const nlohmann::ordered_json& json);

/// The same, read; format names the key and what was expected there.
Expected<Interruption> interruption_from_json(const nlohmann::ordered_json& json);
Expected<Ending> ending_from_json(const nlohmann::ordered_json& json);

}  // namespace headroom
