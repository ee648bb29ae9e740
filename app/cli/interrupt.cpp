// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <array>
#include <csignal>
#include <cstddef>

namespace headroom::cli {
namespace {

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};

// A handler may touch nothing but this.
volatile std::sig_atomic_t wanted = 0;

std::array<struct sigaction, signals.size()> before;

void on_signal(int signal) {
    if (wanted != 0) {
        // The second one, of whatever kind, ends the program: nothing can hold it.
        std::signal(signal, SIG_DFL);
        raise(signal);
        return;
    }
    wanted = 1;
}

/// `nohup` asks that a closed terminal does not end the program.
bool to_be_ignored(int signal, const struct sigaction& inherited) {
    return signal == SIGHUP && inherited.sa_handler == SIG_IGN;
}

}  // namespace

InterruptGuard::InterruptGuard() {
    wanted = 0;
    struct sigaction action {};
    action.sa_handler = on_signal;
    // A write in progress goes on: no output is cut in two.
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < signals.size(); ++i) {
        sigaction(signals[i], nullptr, &before[i]);
        if (!to_be_ignored(signals[i], before[i])) sigaction(signals[i], &action, nullptr);
    }
}

InterruptGuard::~InterruptGuard() {
    for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &before[i], nullptr);
}

bool InterruptGuard::requested() {
    return wanted != 0;
}

}  // namespace headroom::cli
