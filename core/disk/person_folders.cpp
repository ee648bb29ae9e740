// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/person_folders.h"

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <vector>

namespace headroom {
namespace {

namespace fs = std::filesystem;

std::string variable_text(const char* name) {
    const char* text = std::getenv(name);
    return text != nullptr ? text : "";
}

/// The home that the password database has for whoever runs the program; empty: none.
std::string account_home() {
    constexpr std::size_t room = 16384;
    std::vector<char> buffer(room);
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0) return {};
    return found != nullptr && found->pw_dir != nullptr ? found->pw_dir : "";
}

FolderHints hints_of(const char* variable) {
    return {variable_text(variable), variable_text("HOME"), account_home()};
}

}  // namespace

Expected<fs::path> person_folder(const FolderHints& hints, const char* below_home,
                                 const char* variable) {
    if (fs::path(hints.xdg).is_absolute()) return fs::path(hints.xdg) / "headroom";
    for (const std::string& home : {hints.home, hints.account}) {
        if (fs::path(home).is_absolute()) return fs::path(home) / below_home / "headroom";
    }
    return fail(ErrorKind::io,
                fmt::format("there is no home folder to keep files in: set HOME or {} to a folder, "
                            "for example {}=/tmp/me",
                            variable, variable));
}

Expected<fs::path> data_folder() {
    return person_folder(hints_of("XDG_DATA_HOME"), ".local/share", "XDG_DATA_HOME");
}

Expected<fs::path> settings_folder() {
    return person_folder(hints_of("XDG_CONFIG_HOME"), ".config", "XDG_CONFIG_HOME");
}

Expected<fs::path> cache_folder() {
    return person_folder(hints_of("XDG_CACHE_HOME"), ".cache", "XDG_CACHE_HOME");
}

}  // namespace headroom
