// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/window/open_runs/open_runs.h"

namespace headroom {

/// Why the rest of an open run cannot be measured, as a sentence; empty: it can. Whether device
/// and driver are still the same is found out when it is tried.
QString resume_obstacle(const OpenRun& run);

}  // namespace headroom
