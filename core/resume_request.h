// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/error.h"
#include "core/run_file.h"
#include "core/run_request.h"

namespace headroom {

/// Of these devices the one that a run was begun on, whatever its number is now. no_such_device,
/// or why it cannot be used, where it is not there.
Expected<DeviceInfo> device_of_run(const RunHeader& header, const std::vector<DeviceInfo>& devices);

/// What measures, into the file at `path`, what the run read from it still needs. io where another
/// headroom writes the file, which it names; no_such_device; unsupported with the obstacles
/// (core/resume.h); format where its points are not those of its sweep's plan.
Expected<RunRequest> request_to_resume(const std::filesystem::path& path, const LoadedRun& loaded,
                                       const std::vector<DeviceInfo>& devices);

}  // namespace headroom
