// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace headroom {

/// A time in seconds.
using Seconds = std::chrono::duration<double>;

}  // namespace headroom
