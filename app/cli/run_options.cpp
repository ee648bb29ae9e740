// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_options.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>
#include <utility>

#include "core/device_choice.h"
#include "core/memory_need.h"
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

Expected<DataType> read_type(const std::string& name) {
    if (const auto type = parse_data_type(name)) return *type;
    return fail(ErrorKind::invalid_input,
                fmt::format("--type \"{}\" is not known; there is: fp32, tf32, bf16, fp16", name));
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
        take(options.points_per_curve, read_positive(SweepField::hidden),
             [&](auto value) { sweep.max_points_per_curve = value; }),
    };
    for (const Expected<void>& one : taken) {
        if (!one) return tl::unexpected(one.error());
    }
    if (options.seed) sweep.seed = *options.seed;
    // A changed sweep is no longer the preset's.
    if (sweep != before) sweep.name.clear();
    return sweep;
}

/// Refuses a sweep of which nothing fits, before anything runs.
Expected<void> something_fits(const Plan& plan, const DeviceInfo& device) {
    if (!device.memory_free_bytes) return {};
    const auto smallest = std::min_element(
        plan.shapes.begin(), plan.shapes.end(),
        [](const auto& a, const auto& b) { return tensor_bytes(a.shape) < tensor_bytes(b.shape); });
    const std::uint64_t needed = tensor_bytes(smallest->shape);
    if (needed <= *device.memory_free_bytes) return {};
    return fail(ErrorKind::invalid_input,
                fmt::format("no point fits on {}: the smallest {}; a smaller --batch or --seq "
                            "would do",
                            device.id, needs_message(needed, *device.memory_free_bytes)));
}

/// Finds out before the sweep, not after an hour, that its results could not be written.
Expected<void> writable(const std::string& file, const char* option) {
    const fs::path path(file);
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::error_code error;
    if (fs::is_directory(path, error)) {
        return fail(ErrorKind::io, fmt::format("{} {}: it is a folder; name a file", option, file));
    }
    fs::create_directories(folder, error);
    if (error || access(folder.c_str(), W_OK) != 0) {
        return fail(ErrorKind::io,
                    fmt::format("{} {}: its folder cannot be written to", option, file));
    }
    return {};
}

fs::path default_run_file(const SweepSpec& sweep, const DeviceInfo& device) {
    RunHeader header;
    header.sweep = sweep;
    header.device = device;
    header.utc = utc_now();
    return new_run_path(own_preset_folder().parent_path() / "runs", header);
}

Expected<fs::path> run_file_for(const RunOptions& options, const SweepSpec& sweep,
                                const DeviceInfo& device) {
    if (options.csv) {
        if (auto good = writable(*options.csv, "--csv"); !good) return tl::unexpected(good.error());
    }
    if (!options.out) return default_run_file(sweep, device);
    if (auto good = writable(*options.out, "--out"); !good) return tl::unexpected(good.error());
    std::error_code error;
    if (fs::exists(*options.out, error)) {
        return fail(ErrorKind::io, fmt::format("--out {}: it exists already, and a run is never "
                                               "written over; choose another name",
                                               *options.out));
    }
    return fs::path(*options.out);
}

}  // namespace

std::vector<Preset> known_presets(std::vector<std::string>& notes) {
    std::vector<Preset> presets = shipped_presets();
    OwnPresets own = read_own_presets(own_preset_folder());
    for (Preset& preset : own.presets) presets.push_back(std::move(preset));
    for (std::string& note : own.notes) notes.push_back(std::move(note));
    return presets;
}

Expected<PreparedRun> prepare_run(const RunOptions& options, const Backends& backends,
                                  std::vector<std::string>& notes) {
    const auto preset = find_preset(known_presets(notes), options.preset);
    if (!preset) return tl::unexpected(preset.error());
    // What is wrong with the command line is told before a device is woken.
    if (auto read = overridden(options, preset->sweep); !read) return tl::unexpected(read.error());
    if (!std::isfinite(options.seconds_per_point) || options.seconds_per_point <= 0) {
        return fail(ErrorKind::invalid_input,
                    "--seconds-per-point must be a positive number, for example 0.5");
    }
    const auto device = choose_device(list_devices(backends), options.device);
    if (!device) return tl::unexpected(device.error());
    auto sweep = overridden(options, scale_to_device(*preset, *device));
    if (!sweep) return tl::unexpected(sweep.error());
    auto planned = plan(*sweep);
    if (!planned) return tl::unexpected(planned.error());
    for (const SweepIssue& note : planned->notes) notes.push_back(note.message);
    auto kernel = choose_kernel(*device, options.kernel, sweep->type);
    if (!kernel) return tl::unexpected(kernel.error());
    if (auto fits = something_fits(*planned, *device); !fits) return tl::unexpected(fits.error());
    auto file = run_file_for(options, *sweep, *device);
    if (!file) return tl::unexpected(file.error());

    PreparedRun run{.request = {}, .plan = std::move(*planned), .device = *device};
    run.request.sweep = std::move(*sweep);
    run.request.device = device->id;
    run.request.kernel = std::move(*kernel);
    run.request.settings.per_point = Seconds{options.seconds_per_point};
    run.request.command_line = options.command_line;
    run.request.file = std::move(*file);
    return run;
}

}  // namespace headroom::cli
