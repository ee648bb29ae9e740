// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/presets_command.h"

#include <fmt/format.h>

#include "app/cli/json_line.h"
#include "app/cli/run_options.h"
#include "core/base/printable_text.h"
#include "core/device/device_choice.h"
#include "core/json/run_json.h"
#include "core/sweep/plan.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {
namespace {

/// "b = 4, s = 2048, fp16", and of what is scaled that it is.
std::string fixed_text(const Preset& preset, const SweepSpec& scaled) {
    const bool all_given = preset.batch_given && preset.seq_len_given && preset.type_given;
    return fmt::format("b = {}, s = {}, {}{}", scaled.batch.value, scaled.seq_len.value,
                       to_string(scaled.type), all_given ? "" : " (scaled to the device)");
}

std::string json_row(const Preset& preset, const SweepSpec& scaled, std::size_t points) {
    auto object = to_json(scaled);
    object["description"] = preset.description;
    object["points"] = points;
    object["own"] = preset.own;
    return json_line(object);
}

std::string text_rows(const Preset& preset, const SweepSpec& scaled, std::size_t points) {
    const std::string description =
        preset.description.empty() ? ""
                                   : fmt::format("    {}\n", printable_line(preset.description));
    return fmt::format("{}{}\n{}    {} {}, {}\n", printable_line(preset.name),
                       preset.own ? " (your own)" : "", description, points,
                       points == 1 ? "point" : "points", fixed_text(preset, scaled));
}

}  // namespace

ExitCode presets_command(bool json, const Backends& backends, const Console& console) {
    std::vector<std::string> notes;
    const std::vector<Preset> presets = known_presets(notes);
    // Without any device the presets are still worth a look, scaled as for a GPU.
    const auto device = choose_device(list_devices(backends), "auto").value_or(DeviceInfo{});
    for (const Preset& preset : presets) {
        const SweepSpec scaled = scale_to_device(preset, device);
        const auto planned = plan(scaled);
        const std::size_t points = planned ? planned->shapes.size() : 0;
        console.out << (json ? json_row(preset, scaled, points)
                             : text_rows(preset, scaled, points));
    }
    console.out << std::flush;
    write_notes(console, notes);
    return ExitCode::fine;
}

}  // namespace headroom::cli
