// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/pinned_threads.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <thread>

#include "kernels/cpu/cores.h"

namespace headroom {

Expected<void> for_ranges(const std::vector<int>& cores, std::int64_t count,
                          const std::function<void(std::int64_t, std::int64_t)>& work) {
    const auto threads = static_cast<std::int64_t>(cores.size());
    if (threads < 2 || count < 2 * threads) {
        work(0, count);
        return {};
    }
    std::vector<std::jthread> team;
    try {
        for (std::int64_t t = 0; t < threads; ++t) {
            // Evenly, without the product count * t, which may not fit.
            const std::int64_t share = count / threads;
            const std::int64_t more = count % threads;
            const std::int64_t first = t * share + std::min(t, more);
            const std::int64_t last = first + share + (t < more ? 1 : 0);
            team.emplace_back([&work, core = cores[static_cast<std::size_t>(t)], first, last] {
                run_on({core});
                work(first, last);
            });
        }
    } catch (const std::system_error& error) {
        return fail(ErrorKind::device, std::string("cannot start a thread for each core: ") +
                                           error.what() + "; raise the limit of `ulimit -u`");
    }
    return {};
}

}  // namespace headroom
