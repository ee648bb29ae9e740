// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/run/roof.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// The roofs of a device as one object.
nlohmann::ordered_json to_json(const Roofs& roofs);
/// The same, read; format names the key that is not as expected. Rates that are not positive are
/// refused.
Expected<Roofs> roofs_from_json(const nlohmann::ordered_json& json);

}  // namespace headroom
