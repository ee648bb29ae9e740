// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/error.h"
#include "core/device/backend.h"

namespace headroom {

/// The files of the runs that the pictures show, all measured on one device.
struct MeasuredRuns {
    std::filesystem::path whole;       ///< the quick look, all its head counts
    std::filesystem::path before;      ///< three head counts of it
    std::filesystem::path after;       ///< the same, measured once more
    std::filesystem::path other_type;  ///< the same in another data type, where a kernel takes one
};

/// Measures the runs on the best device that there is, into `folder`; what is there whole from an
/// earlier call is not measured again. Progress goes to standard error. no_such_device, io, or
/// whatever a run failed with.
Expected<MeasuredRuns> measured_runs(Backends& backends, const std::filesystem::path& folder);

}  // namespace headroom
