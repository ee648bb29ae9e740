// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quit_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <utility>

namespace headroom {
namespace {

constexpr std::array ending{SIGINT, SIGTERM, SIGHUP};

// A handler may do little more than write(2): the event loop reads what it wrote (the self-pipe
// of D. J. Bernstein).
std::array<int, 2> ends{-1, -1};
volatile std::sig_atomic_t wanted = 0;
std::array<struct sigaction, ending.size()> before;

void on_signal(int signal) {
    if (wanted != 0) {
        // The second one ends the program: nothing can hold it.
        std::signal(signal, SIG_DFL);
        raise(signal);
        return;
    }
    wanted = signal;
    const int error = errno;
    const char byte = 0;
    // Nothing can be done here where it fails.
    [[maybe_unused]] const auto written = write(ends[1], &byte, 1);
    errno = error;
}

/// `nohup` asks that a closed terminal does not end the program.
bool to_be_ignored(int signal, const struct sigaction& inherited) {
    return signal == SIGHUP && inherited.sa_handler == SIG_IGN;
}

}  // namespace

QuitSignals::QuitSignals(std::function<void(int)> quit) : quit_(std::move(quit)) {
    wanted = 0;
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
    notifier_ = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, notifier_.get(), [this] {
        notifier_->setEnabled(false);
        quit_(wanted);
    });
    struct sigaction action {};
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < ending.size(); ++i) {
        sigaction(ending[i], nullptr, &before[i]);
        if (!to_be_ignored(ending[i], before[i])) sigaction(ending[i], &action, nullptr);
    }
}

QuitSignals::~QuitSignals() {
    if (!notifier_) return;
    for (std::size_t i = 0; i < ending.size(); ++i) sigaction(ending[i], &before[i], nullptr);
    notifier_.reset();
    for (int& end : ends) close(std::exchange(end, -1));
}

}  // namespace headroom
