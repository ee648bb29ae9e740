// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/device/backend.h"
#include "core/measure/conditions.h"
#include "core/measure/measure.h"
#include "core/run/run.h"

namespace headroom {

/// Measures one planned shape whole: memory and the number of sets, preparation, check, timing of
/// the regimes asked for, the checksum afterwards. request.sets is chosen here (plan_rotation()).
///
/// Whatever goes wrong is in the point (skipped, wrong, failed, with the reason); cancelled is the
/// only error. `checkpoint` is asked between launches; `idle` waits while a device cools for a
/// burst; `aids` are what the run of the point lends.
Expected<Point> measure_point(Device& device, const std::string& device_id,
                              const WorkloadRequest& request, const Alignment& alignment,
                              const MeasureSettings& settings, const Checkpoint& checkpoint,
                              std::stop_token stop, const Idle& idle = idle_by_sleeping,
                              const RunAids& aids = {});

}  // namespace headroom
