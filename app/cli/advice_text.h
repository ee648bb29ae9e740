// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analysis/advise.h"

namespace headroom::cli {

/// What was advised on a run, for a person: two tables, measured and predicted, or the nearest
/// shapes where there is none.
std::string advice_text(const Advice& advice, const AdviceRequest& request, const Run& run);

/// The same for a program: a JSON object a line and shape, whose "basis" is "measured",
/// "interpolated", "roof", "nothing" (not measured, and no roof is known) or "nearest".
std::string advice_rows(const Advice& advice, const Run& run);

}  // namespace headroom::cli
