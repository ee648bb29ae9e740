// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace headroom {

/// Threads of this process that hang in a device and were given up. While there is one, a program
/// must end by std::_Exit: what the thread uses may not be taken from under it.
inline std::atomic<int>& abandoned_threads() {
    static std::atomic<int> count = 0;
    return count;
}

}  // namespace headroom
