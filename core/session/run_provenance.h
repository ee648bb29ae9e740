// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/device.h"
#include "core/run/run.h"
#include "core/session/run_request.h"
#include "core/sweep/plan.h"

namespace headroom {

/// What a run that begins now says of itself; what telemetry and roofs tell is not in it yet.
RunHeader make_header(const RunRequest& request, const DeviceInfo& device, const Plan& plan);

/// What a run that goes on says of the present, whose header would be `now`; how many points were
/// done before is for its file to say.
Interruption make_interruption(const RunHeader& now);

}  // namespace headroom
