// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// Something that two runs were not measured alike with.
struct SettingDifference {
    std::string setting;  ///< "type", "batch", "driver" …
    std::string a;        ///< its value there
    std::string b;
    bool obstructs = false;  ///< numbers measured so cannot be compared

    friend bool operator==(const SettingDifference&, const SettingDifference&) = default;
};

/// What differs between the headers of two runs. First what makes their numbers incomparable:
/// type, batch, sequence, input data, protocol, regime. Then what a comparison may be about:
/// kernel, device, the versions and settings that the device's facts hold, seed, mode, time per
/// point, host, Headroom's version. Only what both files say is compared: a CSV has no column for
/// much of it.
std::vector<SettingDifference> setting_differences(const RunHeader& a, const RunHeader& b);

}  // namespace headroom
