// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/child_session.h"

#include <fmt/format.h>

#include <utility>

#include "core/runner/child_process.h"
#include "core/runner/event_json.h"
#include "core/runner/heartbeat.h"
#include "core/runner/request_json.h"
#include "core/session/pulse.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

constexpr Seconds one_wait{0.05};
/// For what its libraries do when it exits, after all of its events have come.
constexpr Seconds exit_patience{5};

/// One child under way.
class ChildSession {
public:
    ChildSession(ChildProcess process, const SweepHooks& hooks, SessionWatch& watch,
                 const std::stop_token& leave)
        : process_(std::move(process)),
          hooks_(hooks),
          watch_(watch),
          dog_(*hooks.pulse, Clock::now()),
          patience_(hooks.stop, leave) {}

    SessionEnd run(const RunRequest& request) {
        hooks_.watch(telemetry_);
        process_.write(request_line(request));
        while (!process_.closed()) {
            for (const std::string& line : process_.read_lines(one_wait)) take(line);
            if (!fault_.empty()) return ended_by_us(SessionEnd::How::died, fault_);
            hand_on_wishes();
            const Seconds silence = dog_.silence(Clock::now());
            const auto silent =
                fmt::format("the device did not answer for {:.0f} s", silence.count());
            if (silence > watch_.allowance()) return ended_by_us(SessionEnd::How::hung, silent);
            if (patience_.over(Clock::now())) {
                return ended_by_us(SessionEnd::How::unanswered, silent);
            }
        }
        hooks_.pulse->set_waiting(false);
        const std::string how = process_.wait(exit_patience);
        if (ended_) return {.how = SessionEnd::How::ended, .ended = *ended_};
        return {.how = SessionEnd::How::died,
                .reason = fmt::format("the process that measured ended by {}", how)};
    }

private:
    SessionEnd ended_by_us(SessionEnd::How how, const std::string& reason) {
        hooks_.pulse->set_waiting(false);
        process_.end();
        return {.how = how, .reason = reason};
    }

    void take(const std::string& line) {
        hooks_.pulse->beat();
        if (is_heartbeat(line)) {
            if (auto reading = reading_of_heartbeat(line)) telemetry_->add(std::move(*reading));
            return;
        }
        // Some libraries write to standard output; that is no reason to lose a measurement.
        if (!line.starts_with('{')) {
            hooks_.tell(RunNoted{fmt::format("the process that measures said: {}", line)});
            return;
        }
        auto event = event_from_line(line);
        if (!event) {
            fault_ = fmt::format("the process that measured said what is no event of a run: {}",
                                 event.error().message);
            return;
        }
        if (auto* ended = std::get_if<RunEnded>(&*event)) {
            ended_ = std::move(*ended);
            return;
        }
        if (std::holds_alternative<RunPaused>(*event)) hooks_.pulse->set_waiting(true);
        if (std::holds_alternative<RunResumed>(*event)) hooks_.pulse->set_waiting(false);
        watch_.see(*event);
        hooks_.tell(std::move(*event));
    }

    void hand_on_wishes() {
        if (hooks_.stop.stop_requested() && !std::exchange(stopped_, true))
            process_.write("stop\n");
        const bool pause = hooks_.pause_wanted();
        if (pause != std::exchange(paused_, pause)) process_.write(pause ? "pause\n" : "resume\n");
    }

    ChildProcess process_;
    const SweepHooks& hooks_;
    SessionWatch& watch_;
    Watchdog dog_;
    StopPatience patience_;
    std::shared_ptr<TelemetryHistory> telemetry_ = std::make_shared<TelemetryHistory>();
    std::optional<RunEnded> ended_;
    std::string fault_;
    bool stopped_ = false;
    bool paused_ = false;
};

}  // namespace

SessionEnd run_child_session(const RunRequest& request, const SweepHooks& hooks,
                             SessionWatch& watch, const std::stop_token& leave) {
    auto process = ChildProcess::start(request.child_program, {child_command_name});
    if (!process) {
        return {.how = SessionEnd::How::ended, .ended = {RunEnd::failed, process.error().message}};
    }
    return ChildSession(std::move(*process), hooks, watch, leave).run(request);
}

}  // namespace headroom
