// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device.h"
#include "core/plan.h"
#include "core/run.h"
#include "core/run_request.h"

namespace headroom {

/// What a run that begins now says of itself; what telemetry and roofs tell is not in it yet.
RunHeader make_header(const RunRequest& request, const DeviceInfo& device, const Plan& plan);

/// What a run that goes on says of the present, whose header would be `now`; how many points were
/// done before is for its file to say.
Interruption make_interruption(const RunHeader& now);

}  // namespace headroom
