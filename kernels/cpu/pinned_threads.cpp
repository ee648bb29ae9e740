// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/pinned_threads.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <system_error>
#include <thread>

#include "kernels/cpu/cores.h"

namespace headroom {
namespace {

tl::unexpected<Error> no_threads(const std::system_error& error) {
    return fail(ErrorKind::device, std::string("cannot start a thread for each core: ") +
                                       error.what() + "; raise the limit of `ulimit -u`");
}

}  // namespace

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
        return no_threads(error);
    }
    return {};
}

Expected<void> on_each_core(const std::vector<int>& cores,
                            const std::function<void(std::size_t)>& work) {
    enum class Signal { wait, go, leave };
    std::atomic<Signal> signal{Signal::wait};
    std::atomic<std::size_t> waiting{0};
    const auto give = [&signal](Signal given) {
        signal = given;
        signal.notify_all();
    };
    std::vector<std::jthread> team;  // last, so that its threads end before what they look at
    try {
        for (std::size_t i = 0; i < cores.size(); ++i) {
            team.emplace_back([&, i] {
                run_on({cores[i]});
                ++waiting;
                waiting.notify_one();
                signal.wait(Signal::wait);
                if (signal == Signal::go) work(i);
            });
        }
    } catch (const std::system_error& error) {
        give(Signal::leave);
        return no_threads(error);
    }
    for (std::size_t there = waiting; there < cores.size(); there = waiting) waiting.wait(there);
    give(Signal::go);
    return {};
}

}  // namespace headroom
