// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "core/base/error.h"
#include "core/device/backend.h"

namespace headroom {

/// Measures for another process (core/runner/child_session.h), which tells it by lines on standard
/// input what to do, and is told by lines on `out`; ends when that process does. cancelled where it
/// was stopped before a request came, format where that could not be read. A device that hangs
/// though it is to stop ends the process, with `code_of_a_hang`.
Expected<void> measure_for_parent(Backends& backends, std::ostream& out, int code_of_a_hang);

}  // namespace headroom
