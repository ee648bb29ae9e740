// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/display.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace headroom {
namespace {

std::string variable(const char* name) {
    const char* text = std::getenv(name);
    return text != nullptr ? text : "";
}

/// Whether an X server answers at $DISPLAY. By libxcb, which Qt needs for it too; where that is
/// missing, Qt has the word.
bool x_answers() {
    void* library = dlopen("libxcb.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) return true;
    using Connect = void* (*)(const char*, int*);
    using HasError = int (*)(void*);
    const auto connect = reinterpret_cast<Connect>(dlsym(library, "xcb_connect"));
    const auto has_error = reinterpret_cast<HasError>(dlsym(library, "xcb_connection_has_error"));
    if (connect == nullptr || has_error == nullptr) return true;
    // It stays open as long as the program: a server without another client (Xvfb) starts anew
    // when its last one goes, and would not answer Qt in that moment.
    return has_error(connect(nullptr, nullptr)) == 0;
}

/// Whether a Wayland compositor answers at its socket (wl_display_connect(3)).
bool wayland_answers(const std::string& display) {
    const std::filesystem::path path = std::filesystem::path(variable("XDG_RUNTIME_DIR")) / display;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.native().size() >= sizeof address.sun_path) return false;
    std::memcpy(address.sun_path, path.c_str(), path.native().size());
    const int end = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (end < 0) return false;
    const bool answers =
        connect(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(end);
    return answers;
}

}  // namespace

std::optional<std::string> display_fault() {
    constexpr std::string_view instead =
        "`headroom-cli run` measures in the terminal; `headroom --export figure.png RUN` draws a "
        "run";
    const std::string platform = variable("QT_QPA_PLATFORM");
    const bool needs_none =
        !platform.empty() && !platform.starts_with("xcb") && !platform.starts_with("wayland");
    if (needs_none) return std::nullopt;
    const std::string x = variable("DISPLAY");
    const std::string wayland = variable("WAYLAND_DISPLAY");
    if (x.empty() && wayland.empty()) {
        return fmt::format("no window can be opened: there is no display. {}", instead);
    }
    if (!wayland.empty() && wayland_answers(wayland)) return std::nullopt;
    if (!x.empty() && x_answers()) return std::nullopt;
    return fmt::format(
        "no window can be opened: the display {} does not answer; it must run and let you in (over "
        "ssh: `ssh -X`). {}",
        x.empty() ? wayland : x, instead);
}

}  // namespace headroom
