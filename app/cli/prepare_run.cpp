// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prepare_run.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/cli/device_option.h"
#include "app/cli/option_values.h"
#include "app/cli/resume_option.h"
#include "core/device/device_choice.h"
#include "core/disk/person_folders.h"
#include "core/sweep/sweep_check.h"

namespace headroom::cli {
namespace {

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

}  // namespace

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

}  // namespace headroom::cli
