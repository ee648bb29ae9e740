// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/own_session.h"

#include <fmt/format.h>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#include "core/session/pulse.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// What the measuring thread and the one that watches it share.
struct Link {
    std::mutex mutex;
    std::condition_variable changed;
    bool abandoned = false;  ///< nobody listens to the thread any more
    std::optional<RunEnded> ended;
    std::shared_ptr<RunFileGate> file;

    bool is_abandoned() {
        const std::lock_guard lock(mutex);
        return abandoned;
    }
};

/// The hooks of the measuring thread. `watch` is touched only under the lock, and while the thread
/// is not abandoned; all else is owned.
SweepHooks linked(const std::shared_ptr<Link>& link, const SweepHooks& outer, SessionWatch& watch) {
    SweepHooks hooks = outer;
    hooks.tell = [link, tell = outer.tell, pulse = outer.pulse, &watch](RunEvent::What what) {
        const std::lock_guard lock(link->mutex);
        if (link->abandoned) return;
        pulse->beat();
        watch.see(what);
        tell(std::move(what));
    };
    hooks.checkpoint = [link, checkpoint = outer.checkpoint] {
        return !link->is_abandoned() && checkpoint() && !link->is_abandoned();
    };
    hooks.idle = [link, idle = outer.idle](Seconds time) {
        return !link->is_abandoned() && idle(time) && !link->is_abandoned();
    };
    hooks.watch = [link, show = outer.watch](std::shared_ptr<const TelemetryHistory> telemetry) {
        if (!link->is_abandoned()) show(std::move(telemetry));
    };
    hooks.share_file = [link](std::shared_ptr<RunFileGate> file) {
        const std::lock_guard lock(link->mutex);
        if (link->abandoned) file->close();
        link->file = std::move(file);
    };
    return hooks;
}

void measure(const std::shared_ptr<Link>& link, Backends& backends, const RunRequest& request,
             const SweepHooks& hooks) {
    RunEnded ended = measure_sweep(backends, request, hooks);
    const std::lock_guard lock(link->mutex);
    link->ended = std::move(ended);
    if (link->abandoned) --abandoned_threads();
    link->changed.notify_all();
}

/// How the thread came to its end, or what it is to be given up for.
SessionEnd wait_for(Link& link, Watchdog dog, const SessionWatch& watch, StopPatience patience) {
    std::unique_lock lock(link.mutex);
    while (true) {
        if (link.changed.wait_for(lock, 50ms, [&] { return link.ended.has_value(); })) {
            return {.how = SessionEnd::How::ended, .ended = *link.ended};
        }
        const Seconds silence = dog.silence(Clock::now());
        const bool hung = silence > watch.allowance();
        if (!hung && !patience.over(Clock::now())) continue;
        link.abandoned = true;
        ++abandoned_threads();
        return {.how = hung ? SessionEnd::How::hung : SessionEnd::How::unanswered,
                .reason = fmt::format("the device did not answer for {:.0f} s", silence.count()),
                .file = link.file};
    }
}

}  // namespace

SessionEnd run_own_session(Backends& backends, const RunRequest& request, const SweepHooks& hooks,
                           SessionWatch& watch, const std::stop_token& leave) {
    const auto link = std::make_shared<Link>();
    const Watchdog dog(*hooks.pulse, Clock::now());
    std::thread worker([link, &backends, request, own = linked(link, hooks, watch)] {
        measure(link, backends, request, own);
    });
    SessionEnd end = wait_for(*link, dog, watch, StopPatience(hooks.stop, leave));
    if (end.how == SessionEnd::How::ended) {
        worker.join();
    } else {
        worker.detach();
    }
    return end;
}

}  // namespace headroom
