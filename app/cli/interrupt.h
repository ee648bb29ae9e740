// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP ask for an end instead of making one; a second one
/// ends the program at once. SIGHUP stays ignored under `nohup`. One at a time.
class InterruptGuard {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

    /// Whether such a signal has come.
    static bool requested();
};

}  // namespace headroom::cli
