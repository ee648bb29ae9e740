// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/device/backend.h"

namespace headroom {

/// The backend "cpu": one device "cpu", all physical cores that the calling thread may use.
std::unique_ptr<Backend> make_cpu_backend();

}  // namespace headroom
