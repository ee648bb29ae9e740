// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_options.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "app/cli/memory_fit.h"
#include "app/cli/option_values.h"
#include "core/disk/person_folders.h"
#include "core/formats/run_file.h"
#include "core/sweep/memory_need.h"

namespace headroom::cli {
namespace {

namespace fs = std::filesystem;

/// A new name in the data folder, which must take it: nobody shall measure for nothing.
Expected<fs::path> default_run_file(const SweepSpec& sweep, const DeviceInfo& device) {
    RunHeader header;
    header.sweep = sweep;
    header.device = device;
    header.utc = utc_now();
    const auto data = data_folder();
    if (!data) return fail(data.error().kind, data.error().message + ", or name a file with --out");
    fs::path path = new_run_path(*data / "runs", header);
    if (auto good = check_output({.option = "the run file", .path = path.string()}); !good) {
        return fail(good.error().kind, good.error().message + "; name another place with --out");
    }
    return path;
}

/// The run file that --out names.
Expected<fs::path> named_run_file(const RunOptions& options) {
    const fs::path path(*options.out);
    std::error_code error;
    if (fs::is_regular_file(path, error)) {
        return fail(ErrorKind::io, fmt::format("--out {}: it exists already, and a run is never "
                                               "written over; choose another name",
                                               *options.out));
    }
    if (auto good = check_output({.option = "--out", .path = *options.out}); !good) {
        return tl::unexpected(good.error());
    }
    if (options.csv &&
        fs::weakly_canonical(path, error) == fs::weakly_canonical(*options.csv, error)) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("--out and --csv both name {}; a run file and a CSV are two files",
                                *options.out));
    }
    return path;
}

}  // namespace

Expected<void> something_fits(const Plan& plan, const DeviceInfo& device) {
    if (!device.memory_free_bytes) return {};
    const Shape& smallest = smallest_shape(plan);
    const std::uint64_t needed = tensor_bytes(smallest);
    const std::uint64_t free = *device.memory_free_bytes;
    if (needed <= free) return {};
    return fail(ErrorKind::invalid_input,
                fmt::format("no point fits on {}: the smallest {}; {} would fit", device.id,
                            needs_message(needed, free), fitting_example(smallest, free)));
}

Expected<fs::path> new_run_file(const RunOptions& options, const SweepSpec& sweep,
                                const DeviceInfo& device) {
    return options.out ? named_run_file(options) : default_run_file(sweep, device);
}

std::vector<Preset> known_presets(std::vector<std::string>& notes) {
    std::vector<Preset> presets = shipped_presets();
    OwnPresets own = read_own_presets(own_preset_folder());
    for (Preset& preset : own.presets) presets.push_back(std::move(preset));
    for (std::string& note : own.notes) notes.push_back(std::move(note));
    return presets;
}

Expected<void> isolate(RunRequest& request, const RunOptions& options) {
    const auto isolation = read_isolation(options.isolation);
    if (!isolation) return tl::unexpected(isolation.error());
    request.isolation = *isolation;
    request.child_program = options.child_program;
    if (!options.hang_limit) return {};
    const auto limit = read_hang_limit(*options.hang_limit);
    if (!limit) return tl::unexpected(limit.error());
    request.hang_limit = *limit;
    return {};
}

OutputFile csv_file(const RunOptions& options) {
    return {.option = "--csv", .path = options.csv.value_or(""), .force = options.force};
}

}  // namespace headroom::cli
