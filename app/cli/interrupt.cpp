// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <array>
#include <csignal>

namespace headroom::cli {
namespace {

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};

// A handler may touch nothing but this.
volatile std::sig_atomic_t wanted = 0;

void on_signal(int signal) {
    wanted = 1;
    // The second one is not caught, so that nothing can hold the program.
    std::signal(signal, SIG_DFL);
}

}  // namespace

InterruptGuard::InterruptGuard() {
    wanted = 0;
    for (const int signal : signals) std::signal(signal, on_signal);
}

InterruptGuard::~InterruptGuard() {
    for (const int signal : signals) std::signal(signal, SIG_DFL);
}

bool InterruptGuard::requested() {
    return wanted != 0;
}

}  // namespace headroom::cli
