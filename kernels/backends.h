// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backend.h"

namespace headroom {

/// The backends of this program: cuda (its module, or in its place the reason why it cannot be
/// used), then cpu. Touches no GPU yet. Call it from a thread that may run on all CPUs.
Backends make_backends();

}  // namespace headroom
