// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "app/cli/terminal_buffer.h"
#include "app/standard_streams.h"
#include "core/disk/own_program.h"
#include "core/runner/own_session.h"

namespace headroom::cli {
namespace {

int terminal_width() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// Standard error is a terminal on which a line can be rewritten.
bool is_live_terminal() {
    const char* kind = std::getenv("TERM");
    return isatty(STDERR_FILENO) == 1 && kind != nullptr && std::string_view(kind) != "dumb";
}

/// Whoever read standard output has had enough, as `| head` has: that is no failure.
bool reader_has_gone() {
    pollfd output{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    return poll(&output, 1, 0) == 1 && (output.revents & (POLLERR | POLLHUP)) != 0;
}

/// What could not be written must not pass for success.
ExitCode after_output(ExitCode code) {
    if (std::cout.flush() || reader_has_gone()) return code;
    std::cerr << "headroom-cli: cannot write to standard output; is it closed, or the disk full?"
              << std::endl;
    return code == ExitCode::fine ? ExitCode::failure : code;
}

/// The backends are gone from under a thread that hangs in one: it must not outlive this.
void end_if_a_thread_hangs(int code) {
    if (abandoned_threads() == 0) return;
    std::cout.flush();
    std::_Exit(code);
}

}  // namespace

int run_program(int count, char** values, const MakeBackends& make_backends) {
    hold_standard_streams();
    // A reader that goes away ends the output, not the sweep and its file.
    std::signal(SIGPIPE, SIG_IGN);
    // Before anything is written, and until all is: names in files are not to be obeyed.
    const TerminalBuffer out(std::cout, isatty(STDOUT_FILENO) == 1);
    const TerminalBuffer err(std::cerr, isatty(STDERR_FILENO) == 1);
    const Console console{
        .out = std::cout, .err = std::cerr, .live = is_live_terminal(), .width = terminal_width};
    const int code = static_cast<int>(after_output(
        run_command_line({values, values + count}, make_backends, console, own_program())));
    end_if_a_thread_hangs(code);
    return code;
}

}  // namespace headroom::cli
