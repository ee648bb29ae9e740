// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/device/device.h"
#include "core/formats/run_file.h"
#include "core/session/run_event.h"
#include "core/session/run_request.h"
#include "core/sweep/plan.h"

namespace headroom {

/// What an interrupted run still needs.
struct Remainder {
    Plan plan;  ///< of the whole sweep: the same as ever
    /// What to measure, as indices into Plan::shapes: what was never measured in the plan's order,
    /// then what failed once. What failed twice is let be.
    std::vector<std::size_t> missing;
    std::vector<PointFinished> done;  ///< what the file has and stays as it is
    std::int64_t lines = 0;  ///< points in the file, those that failed and are tried again too
    int sessions = 0;        ///< how often the run was interrupted before
};

/// What the run of a run file still needs; none is missing in a complete one. format where its
/// points are not those of its sweep's plan.
Expected<Remainder> remainder_of(const LoadedRun& loaded);

/// A request that goes on with the run of the file at `path` on the device, or begins the same
/// sweep there anew, with the same settings and kernel.
RunRequest request_like(const RunHeader& header, const std::string& device);

/// Why a run with this header cannot be gone on with by the request on the device as it is now:
/// each as "driver was 550.54, is 560.28"; empty: it can. Device, driver, libraries, kernel,
/// protocol, sweep and settings must be the same, or the points would not be those of one run.
std::vector<std::string> resume_obstacles(const RunHeader& header, const RunRequest& request,
                                          const DeviceInfo& device);

/// The obstacles as an error of kind unsupported that names the file.
Error resume_refusal(const std::filesystem::path& path, const std::vector<std::string>& obstacles);

/// An interrupted run that goes on: its file, locked, with the interruption as its last line
/// (where anything is missing), and what is missing.
struct ResumedRun {
    RunFileWriter file;
    RunHeader header;
    Remainder remainder;
    std::vector<Sentinel> sentinels;  ///< of its earlier sessions
    std::vector<Shape> failed;        ///< shapes that failed in them
};

/// Opens request.file to go on with it on the device. `now` tells of the present; its count of
/// points is filled in. io where the file cannot be opened, or another headroom writes it; format;
/// unsupported with the obstacles.
Expected<ResumedRun> resume_run_file(const RunRequest& request, const DeviceInfo& device,
                                     Interruption now);

/// Of these devices the one that a run was begun on, whatever its number is now. no_such_device,
/// or why it cannot be used, where it is not there.
Expected<DeviceInfo> device_of_run(const RunHeader& header, const std::vector<DeviceInfo>& devices);

/// What measures, into the file at `path`, what the run read from it still needs. io where another
/// headroom writes the file, which it names; no_such_device; unsupported with the obstacles
/// (core/session/resume.h); format where its points are not those of its sweep's plan.
Expected<RunRequest> request_to_resume(const std::filesystem::path& path, const LoadedRun& loaded,
                                       const std::vector<DeviceInfo>& devices);

}  // namespace headroom
