// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/error.h"

namespace headroom {

/// What says where a person's files are. Paths that are not absolute count as not given, as the
/// XDG Base Directory Specification 0.8 asks.
struct FolderHints {
    std::string xdg;      ///< $XDG_DATA_HOME, $XDG_CONFIG_HOME or $XDG_CACHE_HOME
    std::string home;     ///< $HOME
    std::string account;  ///< the home of the account, from the password database
};

/// The folder that the hints lead to: `xdg`, or `below_home` in the home; io says what to set
/// (`variable`, the name of the XDG variable) where there is none.
Expected<std::filesystem::path> person_folder(const FolderHints& hints, const char* below_home,
                                              const char* variable);

/// Where runs and presets are kept: $XDG_DATA_HOME/headroom or ~/.local/share/headroom.
Expected<std::filesystem::path> data_folder();
/// Where settings are kept: $XDG_CONFIG_HOME/headroom or ~/.config/headroom.
Expected<std::filesystem::path> settings_folder();
/// Where what can be found out again is kept: $XDG_CACHE_HOME/headroom or ~/.cache/headroom.
Expected<std::filesystem::path> cache_folder();

}  // namespace headroom
