// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/output_file.h"
#include "core/device/backend.h"
#include "core/formats/preset.h"
#include "core/runner/runner.h"

namespace headroom::cli {

/// What `run` was asked for, as text: what is absent comes from the preset.
struct RunOptions {
    std::string preset = "Quick look";
    std::optional<std::string> heads;
    std::optional<std::string> hidden;
    std::optional<std::string> align;
    std::optional<std::string> batch;
    std::optional<std::string> seq;
    std::optional<std::string> type;
    std::optional<std::string> data;
    std::optional<std::string> seed;
    std::optional<std::string> points_per_curve;
    std::string device = "auto";
    std::string kernel = "auto";
    std::optional<std::string> mode;
    std::optional<std::string> regime;
    std::optional<std::string> seconds_per_point;
    std::string isolation = "automatic";
    std::filesystem::path child_program;  ///< this one; empty: there is none to start
    std::optional<std::string> hang_limit;
    std::optional<std::string> out;
    std::optional<std::string> csv;
    bool force = false;  ///< a CSV that is there may be written over
    bool json = false;
    bool stream = false;  ///< every event as a line (core/runner/event_json.h)
    bool quiet = false;
    std::vector<std::string> command_line;
    /// The unfinished run to go on with; then what a sweep is made of comes from its file.
    std::optional<std::string> resume;
    bool as_new = false;  ///< measure the sweep of `resume` anew, into a new file
    /// The options given that cannot be together with `resume`, as "--heads".
    std::vector<std::string> of_the_sweep{};
};

/// A run that can begin: its request, its plan, and the device that was chosen.
struct PreparedRun {
    RunRequest request;
    Plan plan;
    DeviceInfo device;
    std::vector<std::size_t> earlier{};  ///< of the plan: what is measured already
};

/// The presets of the program and the person's own; `notes` say which of the latter are bad.
std::vector<Preset> known_presets(std::vector<std::string>& notes);

/// How a run of these options is isolated and watched, put into its request; invalid_input.
Expected<void> isolate(RunRequest& request, const RunOptions& options);

/// Refuses a sweep of which nothing fits on the device, before anything runs: invalid_input.
Expected<void> something_fits(const Plan& plan, const DeviceInfo& device);

/// The run file that --out names, or a new name in the data folder where it names none; io, with
/// what to do, when it exists or could not be written.
Expected<std::filesystem::path> new_run_file(const RunOptions& options, const SweepSpec& sweep,
                                             const DeviceInfo& device);

/// The CSV that the run is to end with; only where one was asked for.
OutputFile csv_file(const RunOptions& options);

}  // namespace headroom::cli
