// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/run/drift.h"
#include "core/run/run.h"
#include "ui/controls/fact_groups.h"

namespace headroom {

/// How and where a run was measured: protocol, mode, regime, input data, roofs with the vendor's
/// figures beside them, other programs on the device, and what its sentinels tell, of a run that
/// is over. What is not known is "n/a" or left out.
std::vector<FactGroup> run_facts(const RunHeader& header,
                                 const std::optional<Steadiness>& steadiness = std::nullopt);

}  // namespace headroom
