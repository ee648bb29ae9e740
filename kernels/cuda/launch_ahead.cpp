// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/launch_ahead.h"

#include <algorithm>
#include <cmath>

namespace headroom {

std::chrono::nanoseconds spin_before(long long calls, int patience) {
    using std::chrono::nanoseconds;
    constexpr long long longest_ns = 10'000'000;
    constexpr long long each_ns = 6'000;
    constexpr long long first_ns = 30'000;
    const long long wanted =
        (std::min(calls, longest_ns / each_ns) * each_ns + first_ns) * patience;
    return nanoseconds{std::min(longest_ns, wanted)};
}

int launches_behind(int launches, Seconds launch) {
    // Some 80 us go by until the host has noticed the end, read the time and queued the next.
    constexpr Seconds long_chunk{4e-3};
    constexpr Seconds gap{200e-6};
    if (launch <= Seconds::zero() || launches * launch >= long_chunk) return 0;
    return static_cast<int>(std::ceil(gap / launch));
}

GraphPlan graph_plan(int launches, int sets, int calls) {
    constexpr int most_nodes = 4096;
    const int most_launches = std::max(1, most_nodes / calls);
    const int rounds = sets * std::max(1, most_launches / sets);
    if (launches <= most_launches || launches < rounds) {
        return {.launches = launches, .repeats = 1, .rest = 0};
    }
    return {.launches = rounds, .repeats = launches / rounds, .rest = launches % rounds};
}

}  // namespace headroom
