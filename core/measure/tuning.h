// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/measure/conditions.h"
#include "core/measure/measure.h"
#include "core/measure/tuning_cache.h"
#include "core/run/run.h"

namespace headroom {

/// Times all candidates of the workload (which has some) and chooses the one with the least
/// median; it is in use afterwards.
///
/// First all of them in turn: a launch that is thrown away, 3 to warm up, then 5 rounds of short
/// samples. Then the best 4, and the first choice, in turn: 9 rounds of chunks of settings.chunk,
/// after settings.warm_up of them where a sustained rate is measured. In turn, because a
/// device that warms up would otherwise favour those that come first (reference: NVIDIA's sample
/// LtSgemmSimpleAutoTuning has no warm-up and one pass, and penalises its first candidate).
///
/// A candidate that reports unsupported or out_of_memory is passed over; unsupported when none is
/// left. Another error of the device, and cancelled, end it.
Expected<Tuned> tune(Workload& workload, const std::vector<std::string>& candidates,
                     const MeasureSettings& settings, const Checkpoint& checkpoint);

/// Chooses the point's algorithm where its workload has candidates: the cached winner, or by
/// tune(), the result of which is cached. Fills Point::algorithm from the workload, with
/// "candidates", "tuned_time_s", "first_choice_time_s" (as numbers in text) and "tuning" ("new" or
/// "cached") beside it, and Point::phases.tuning.
Expected<void> choose_algorithm(Workload& workload, Point& point, const MeasureSettings& settings,
                                const Conditions& conditions);

}  // namespace headroom
