// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/device/device.h"
#include "core/run/measure_settings.h"
#include "core/sweep/sweep.h"

namespace headroom {

/// A named sweep. What is absent is scaled to the device (scale_to_device()).
struct Preset {
    std::string name;         ///< "Published figure"
    std::string description;  ///< one line that says what it is for
    SweepSpec sweep;          ///< its batch, seq_len and type stand only where given below
    bool batch_given = false;
    bool seq_len_given = false;
    bool type_given = false;
    std::optional<MeasureMode> mode;  ///< how much care its points get; nothing: as usual
    bool own = false;                 ///< a person's own, not one that comes with the program

    friend bool operator==(const Preset&, const Preset&) = default;
};

/// The presets that come with the program, from resources/presets (built in), in their order:
/// "Quick look" (the default), "Published figure", "Every head dimension", "Powers of two".
const std::vector<Preset>& shipped_presets();
/// The person's own in `folder` (*.json), sorted by name; a bad file becomes a note and the rest
/// is read. A missing folder has none.
struct OwnPresets {
    std::vector<Preset> presets;
    std::vector<std::string> notes;
};
OwnPresets read_own_presets(const std::filesystem::path& folder);
/// Where a person's own presets are: $XDG_DATA_HOME/headroom/presets or
/// ~/.local/share/headroom/presets; empty where there is no home (data_folder()).
std::filesystem::path own_preset_folder();
/// One preset of JSON text; format names the key and what was expected.
Expected<Preset> parse_preset(std::string_view json, const std::string& file_name);
/// The JSON that parse_preset() reads.
std::string preset_to_json(const Preset& preset);

/// The preset of that name (case does not matter); invalid_input lists the names there are.
Expected<Preset> find_preset(const std::vector<Preset>& presets, std::string_view name);

/// The preset's sweep with batch, sequence and type filled in for the device where they were not
/// given: on a GPU b = 4, s = 2048, fp16 (the published figure's); on the CPU b = 1, s = 512,
/// fp32.
SweepSpec scale_to_device(const Preset& preset, const DeviceInfo& device);

}  // namespace headroom
