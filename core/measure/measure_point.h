// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/device/backend.h"
#include "core/measure/conditions.h"
#include "core/measure/measure.h"
#include "core/run/run.h"

namespace headroom {

/// What is to be measured, and how.
struct PointRequest {
    std::string device;        ///< its id, for the point
    WorkloadRequest workload;  ///< its `sets` are chosen by measure_point() (plan_rotation())
    Alignment alignment{};     ///< of the point's curve
    MeasureSettings settings{};
};

/// Measures one planned shape whole: memory and the number of sets, preparation, check, timing of
/// the regimes asked for, the checksum afterwards.
///
/// Whatever goes wrong is in the point (skipped, wrong, failed, with the reason); cancelled is the
/// only error.
Expected<Point> measure_point(Device& device, const PointRequest& request,
                              const Conditions& conditions);

}  // namespace headroom
