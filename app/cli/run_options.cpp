// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "app/cli/device_option.h"
#include "app/cli/memory_fit.h"
#include "app/cli/option_values.h"
#include "app/cli/resume_option.h"
#include "core/device_choice.h"
#include "core/memory_need.h"
#include "core/person_folders.h"
#include "core/run_file.h"

namespace headroom::cli {
namespace {

namespace fs = std::filesystem;

/// Reads one option where it was given; `sweep` keeps the preset's value where not.
template <class Parse, class Assign>
Expected<void> take(const std::optional<std::string>& text, Parse parse, Assign assign) {
    if (!text) return {};
    auto parsed = parse(*text);
    if (!parsed) return tl::unexpected(parsed.error());
    assign(std::move(*parsed));
    return {};
}

auto read_positive(SweepField field) {
    return [field](const std::string& text) { return parse_positive(text, field); };
}

/// The preset's sweep with the options laid over it.
Expected<SweepSpec> overridden(const RunOptions& options, SweepSpec sweep) {
    const SweepSpec before = sweep;
    const std::vector<Expected<void>> taken{
        take(options.heads, parse_heads, [&](auto value) { sweep.heads = std::move(value); }),
        take(options.hidden, parse_hidden_range, [&](auto value) { sweep.hidden = value; }),
        take(options.align, parse_alignments,
             [&](auto value) { sweep.alignments = std::move(value); }),
        take(options.batch, read_positive(SweepField::batch),
             [&](auto value) { sweep.batch = BatchSize{value}; }),
        take(options.seq, read_positive(SweepField::seq_len),
             [&](auto value) { sweep.seq_len = SequenceLength{value}; }),
        take(options.type, read_type, [&](auto value) { sweep.type = value; }),
        take(options.points_per_curve, read_points_per_curve,
             [&](auto value) { sweep.max_points_per_curve = value; }),
        take(options.data, read_data, [&](auto value) { sweep.data = value; }),
        take(options.seed, read_seed, [&](auto value) { sweep.seed = value; }),
    };
    for (const Expected<void>& one : taken) {
        if (!one) return tl::unexpected(one.error());
    }
    // A changed sweep is no longer the preset's.
    if (sweep != before) sweep.name.clear();
    return sweep;
}

/// How each point is measured: by the mode asked for, else the preset's, else quick.
Expected<MeasureSettings> settings_of(const RunOptions& options, const Preset& preset) {
    MeasureMode mode = preset.mode.value_or(MeasureMode::quick);
    if (auto read = take(options.mode, read_mode, [&](auto value) { mode = value; }); !read) {
        return tl::unexpected(read.error());
    }
    MeasureSettings settings = MeasureSettings::for_mode(mode);
    const std::vector<Expected<void>> taken{
        take(options.regime, read_regime, [&](auto value) { settings.regime = value; }),
        take(options.seconds_per_point, read_seconds_per_point,
             [&](Seconds value) {
                 settings.per_point = value;
                 settings.per_point_limit = std::max(settings.per_point_limit, value);
             }),
    };
    for (const Expected<void>& one : taken) {
        if (!one) return tl::unexpected(one.error());
    }
    return settings;
}

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

Expected<PreparedRun> prepare_run(const RunOptions& options, const Backends& backends,
                                  std::vector<std::string>& notes) {
    if (options.resume) return prepare_resumed_run(options, backends, notes);
    const auto preset = find_preset(known_presets(notes), options.preset);
    if (!preset) return tl::unexpected(preset.error());
    // What is wrong with the command line is told before a device is woken.
    if (auto read = overridden(options, preset->sweep); !read) return tl::unexpected(read.error());
    const auto settings = settings_of(options, *preset);
    if (!settings) return tl::unexpected(settings.error());
    PreparedRun run;
    if (auto good = isolate(run.request, options); !good) return tl::unexpected(good.error());
    const auto device = take_device(backends, options.device, notes);
    if (!device) return tl::unexpected(device.error());
    auto sweep = overridden(options, scale_to_device(*preset, *device));
    if (!sweep) return tl::unexpected(sweep.error());
    auto planned = plan(*sweep);
    if (!planned) return tl::unexpected(planned.error());
    for (const SweepIssue& note : planned->notes) notes.push_back(note.message);
    auto kernel = choose_kernel(*device, options.kernel, sweep->type);
    if (!kernel) return tl::unexpected(kernel.error());
    if (auto fits = something_fits(*planned, *device); !fits) return tl::unexpected(fits.error());
    if (options.csv) {
        if (auto good = check_output(csv_file(options)); !good) return tl::unexpected(good.error());
    }
    auto file = new_run_file(options, *sweep, *device);
    if (!file) return tl::unexpected(file.error());

    run.plan = std::move(*planned);
    run.device = *device;
    run.request.sweep = std::move(*sweep);
    run.request.device = device->id;
    run.request.kernel = std::move(*kernel);
    run.request.settings = *settings;
    run.request.command_line = options.command_line;
    run.request.file = std::move(*file);
    // Without a folder for it the roofs are only measured anew.
    if (auto cache = cache_folder()) run.request.cache_folder = std::move(*cache);
    return run;
}

Expected<void> isolate(RunRequest& request, const RunOptions& options) {
    const auto isolation = read_isolation(options.isolation);
    if (!isolation) return tl::unexpected(isolation.error());
    request.isolation = *isolation;
    request.child_program = options.child_program;
    return take(options.hang_limit, read_hang_limit,
                [&](Seconds value) { request.hang_limit = value; });
}

OutputFile csv_file(const RunOptions& options) {
    return {.option = "--csv", .path = options.csv.value_or(""), .force = options.force};
}

}  // namespace headroom::cli
