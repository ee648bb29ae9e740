// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace headroom {

/// While it lives, SIGINT, SIGTERM and SIGHUP end the program in order instead of at once: the
/// window is closed, so that its settings are saved and finished points are kept. A second signal
/// of whatever kind ends it at once. SIGHUP stays ignored under `nohup`. One at a time.
class QuitSignals {
public:
    /// `quit` is called from the event loop with the signal's number. Signals that come before
    /// there is a loop wait for it.
    explicit QuitSignals(std::function<void(int signal)> quit);
    ~QuitSignals();
    QuitSignals(const QuitSignals&) = delete;
    QuitSignals& operator=(const QuitSignals&) = delete;

private:
    std::function<void(int)> quit_;
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace headroom
