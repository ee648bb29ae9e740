// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/run_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/formats/preset.h"

namespace headroom {
namespace {

/// What the command's own settings come to.
MeasureSettings settings_by_options(const MeasureSettings& wanted) {
    MeasureSettings settings = MeasureSettings::for_mode(wanted.mode);
    settings.regime = wanted.regime;
    if (wanted.per_point != settings.per_point) {
        settings.per_point = wanted.per_point;
        settings.per_point_limit = std::max(settings.per_point_limit, wanted.per_point);
    }
    return settings;
}

/// The preset to start from: the sweep's own where it comes with the program, so that the run
/// keeps its name.
std::string base_preset(const SweepSpec& sweep) {
    for (const Preset& preset : shipped_presets()) {
        if (preset.name == sweep.name) return preset.name;
    }
    return shipped_presets().front().name;
}

Expected<void> can_be_said(const RunHeader& header) {
    // A CSV names its protocol, but not the sweep that its points were chosen by.
    if (header.protocol.empty() || header.program_version.empty()) {
        return fail(ErrorKind::unsupported,
                    "there is no command for this run: what it was measured with is not all known. "
                    "A run file (.headroom.jsonl) of Headroom has it");
    }
    if (settings_by_options(header.settings) != header.settings) {
        return fail(ErrorKind::unsupported,
                    fmt::format("there is no command for this run: its settings are not those of "
                                "the mode \"{}\" in this version of Headroom",
                                to_string(header.settings.mode)));
    }
    return {};
}

}  // namespace

Expected<std::vector<std::string>> run_command(const RunHeader& header) {
    if (auto good = can_be_said(header); !good) return tl::unexpected(good.error());
    const SweepSpec& sweep = header.sweep;
    const MeasureSettings& settings = header.settings;
    std::vector<std::string> words{"headroom-cli", "run"};
    const auto add = [&](const char* option, std::string value) {
        words.emplace_back(option);
        words.push_back(std::move(value));
    };
    add("--preset", base_preset(sweep));
    add("--heads", to_string(sweep.heads));
    add("--hidden", to_string(sweep.hidden));
    add("--align", to_string(sweep.alignments));
    if (sweep.max_points_per_curve) {
        add("--points-per-curve", std::to_string(*sweep.max_points_per_curve));
    }
    add("--batch", std::to_string(sweep.batch.value));
    add("--seq", std::to_string(sweep.seq_len.value));
    add("--type", std::string(to_string(sweep.type)));
    add("--data", std::string(to_string(sweep.data)));
    add("--seed", std::to_string(sweep.seed));
    add("--device", header.device.id);
    add("--kernel", header.kernel);
    add("--mode", std::string(to_string(settings.mode)));
    add("--regime", std::string(to_string(settings.regime)));
    if (settings.per_point != MeasureSettings::for_mode(settings.mode).per_point) {
        add("--seconds-per-point", fmt::format("{}", settings.per_point.count()));
    }
    return words;
}

}  // namespace headroom
