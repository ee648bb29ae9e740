// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <iostream>

#include "app/cli/command_line.h"
#include "kernels/backends.h"

namespace {

int terminal_width() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

int main(int count, char** values) {
    // A reader that goes away (as `| head` does) ends the output, not the sweep and its file.
    std::signal(SIGPIPE, SIG_IGN);
    const headroom::cli::Console console{.out = std::cout,
                                         .err = std::cerr,
                                         .live = isatty(STDERR_FILENO) == 1,
                                         .width = terminal_width()};
    return static_cast<int>(headroom::cli::run_command_line({values, values + count},
                                                            headroom::make_backends, console));
}
