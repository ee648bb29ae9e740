// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/preset.h"

#include <fmt/format.h>
#include <strings.h>

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "core/device/backend_traits.h"
#include "core/disk/atomic_file.h"
#include "core/disk/person_folders.h"
#include "core/json/run_json.h"
#include "core/sweep/sweep_check.h"
#include "headroom/built_in.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::array shipped_files{"1-quick-look.json", "2-published-figure.json",
                                   "3-every-head-dimension.json", "4-powers-of-two.json"};
constexpr std::array known_keys{"name",
                                "description",
                                "heads",
                                "hidden",
                                "align",
                                "batch",
                                "seq_len",
                                "data_type",
                                "seed",
                                "input_data",
                                "max_points_per_curve",
                                "mode"};
constexpr std::uintmax_t largest_preset_file = 1U << 20U;

bool same_name(std::string_view a, std::string_view b) {
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

/// A key that a preset cannot have: most often a slip of the pen.
std::optional<std::string> unknown_key(const Json& json) {
    for (const auto& [key, value] : json.items()) {
        if (std::find(known_keys.begin(), known_keys.end(), key) == known_keys.end()) return key;
    }
    return std::nullopt;
}

/// The measuring mode, if there is one.
Expected<std::optional<MeasureMode>> read_mode(const Json& json) {
    const auto found = json.find("mode");
    if (found == json.end()) return std::nullopt;
    const auto mode =
        found->is_string() ? parse_measure_mode(found->get<std::string>()) : std::nullopt;
    if (!mode) {
        return fail(ErrorKind::format, fmt::format("\"mode\" is {}, not \"quick\", \"standard\" "
                                                   "or \"publish\"",
                                                   found->dump()));
    }
    return mode;
}

std::vector<Preset> read_shipped() {
    std::vector<Preset> presets;
    for (const char* file : shipped_files) {
        auto preset = parse_preset(built_in_file(file), file);
        // They are tested to be good; one that is not would be missing, not wrong.
        if (preset) presets.push_back(std::move(*preset));
    }
    return presets;
}

}  // namespace

const std::vector<Preset>& shipped_presets() {
    static const std::vector<Preset> presets = read_shipped();
    return presets;
}

Expected<Preset> parse_preset(std::string_view text, const std::string& file_name) {
    const auto bad = [&](const std::string& message) {
        return fail(ErrorKind::format, fmt::format("{}: {}", file_name, message));
    };
    const Json json = Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) return bad("expected a preset, one JSON object");
    if (const auto key = unknown_key(json)) {
        return bad(
            fmt::format("unknown key \"{}\"; known are {}", *key, fmt::join(known_keys, ", ")));
    }
    auto sweep = sweep_from_json(json);
    if (!sweep) return bad(sweep.error().message);
    if (sweep->name.empty()) return bad("it has no \"name\"");
    if (!json.contains("heads")) return bad("it has no \"heads\"");
    if (!json.contains("align")) sweep->alignments = {Alignment{}};
    Preset preset;
    preset.batch_given = json.contains("batch");
    preset.seq_len_given = json.contains("seq_len");
    preset.type_given = json.contains("data_type");
    preset.name = sweep->name;
    const auto mode = read_mode(json);
    if (!mode) return bad(mode.error().message);
    preset.mode = *mode;
    if (const auto found = json.find("description"); found != json.end() && found->is_string()) {
        preset.description = found->get<std::string>();
    }
    preset.sweep = std::move(*sweep);
    for (const SweepIssue& issue : validate(preset.sweep)) {
        if (issue.severity == SweepIssue::Severity::error) return bad(issue.message);
    }
    return preset;
}

std::string preset_to_json(const Preset& preset) {
    Json json = to_json(preset.sweep);
    json["name"] = preset.name;
    json["description"] = preset.description;
    if (!preset.batch_given) json.erase("batch");
    if (!preset.seq_len_given) json.erase("seq_len");
    if (!preset.type_given) json.erase("data_type");
    if (preset.mode) json["mode"] = to_string(*preset.mode);
    return json.dump(4) + "\n";
}

OwnPresets read_own_presets(const fs::path& folder) {
    OwnPresets own;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".json") continue;
        const auto text = read_whole_file(entry.path(), largest_preset_file);
        auto preset = text ? parse_preset(*text, entry.path().string())
                           : Expected<Preset>(tl::unexpected(text.error()));
        if (!preset) {
            own.notes.push_back(fmt::format("preset left out: {}", preset.error().message));
            continue;
        }
        preset->own = true;
        own.presets.push_back(std::move(*preset));
    }
    std::sort(own.presets.begin(), own.presets.end(),
              [](const Preset& a, const Preset& b) { return a.name < b.name; });
    std::sort(own.notes.begin(), own.notes.end());
    return own;
}

fs::path own_preset_folder() {
    const auto data = data_folder();
    return data ? *data / "presets" : fs::path();
}

Expected<Preset> find_preset(const std::vector<Preset>& presets, std::string_view name) {
    std::vector<std::string> names;
    for (const Preset& preset : presets) {
        if (same_name(preset.name, name)) return preset;
        names.push_back(fmt::format("\"{}\"", preset.name));
    }
    return fail(ErrorKind::invalid_input, fmt::format("there is no preset \"{}\"; there is: {}",
                                                      name, fmt::join(names, ", ")));
}

SweepSpec scale_to_device(const Preset& preset, const DeviceInfo& device) {
    SweepSpec sweep = preset.sweep;
    sweep.name = preset.name;
    const bool cpu = backend_traits(device.backend).kind == DeviceKind::cpu;
    if (!preset.batch_given) sweep.batch = BatchSize{cpu ? 1 : 4};
    if (!preset.seq_len_given) sweep.seq_len = SequenceLength{cpu ? 512 : 2048};
    if (!preset.type_given) sweep.type = cpu ? DataType::fp32 : DataType::fp16;
    return sweep;
}

}  // namespace headroom
