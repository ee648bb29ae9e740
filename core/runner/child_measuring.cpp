// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/child_measuring.h"

#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "core/runner/event_json.h"
#include "core/runner/heartbeat.h"
#include "core/runner/request_json.h"
#include "core/runner/run_control.h"
#include "core/runner/session.h"
#include "core/session/measure_sweep.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto heartbeat_interval = 100ms;

/// The lines of standard input.
class InputLines {
public:
    /// The whole lines that have come, after waiting so long for one; "stop" at its end.
    std::vector<std::string> take(std::chrono::milliseconds patience) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        // At its end poll() does not wait.
        if (at_end_) std::this_thread::sleep_for(patience);
        if (at_end_ || poll(&input, 1, static_cast<int>(patience.count())) <= 0) return {};
        std::array<char, 65536> buffer;
        const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
        at_end_ = count <= 0;
        if (at_end_) return {"stop"};
        text_.append(buffer.data(), static_cast<std::size_t>(count));
        std::vector<std::string> lines;
        for (auto end = text_.find('\n'); end != std::string::npos; end = text_.find('\n')) {
            lines.push_back(text_.substr(0, end));
            text_.erase(0, end + 1);
        }
        return lines;
    }

private:
    std::string text_;
    bool at_end_ = false;
};

/// Measures one request on a thread of its own, whose events are on standard output before it goes
/// on: whatever ends the process, its parent knows what was under way.
class MeasuringThread {
public:
    MeasuringThread(Backends& backends, RunRequest request, std::ostream& out)
        : out_(out),
          thread_([this, &backends, request = std::move(request)](const std::stop_token& stop) {
              tell(measure_sweep(backends, request, hooks(stop)));
              ended_ = true;
          }) {}

    bool ended() const { return ended_.load(); }
    void obey(const std::string& line) {
        if (line == "pause" || line == "resume") control_.want_pause(line == "pause");
        if (line == "stop") thread_.request_stop();
        if (line == "stop" && !stop_asked_) stop_asked_ = Clock::now();
    }
    /// It was asked to stop, and hangs.
    bool does_not_stop() const {
        return stop_asked_ && Clock::now() - *stop_asked_ > StopPatience::for_a_stop;
    }
    /// Tells at intervals that the thread is alive, for as long as it is.
    void beat() {
        const std::uint64_t beats = control_.pulse().beats();
        const bool alive = beats != beats_told_ || control_.pulse().waiting();
        if (!alive || Clock::now() - told_at_ < heartbeat_interval) return;
        beats_told_ = beats;
        told_at_ = Clock::now();
        write(heartbeat_line(control_.latest_telemetry()));
    }

private:
    SweepHooks hooks(const std::stop_token& stop) {
        const auto tell_parent = [this](const RunEvent::What& what) { tell(what); };
        return {
            .tell = tell_parent,
            .checkpoint = [this, stop,
                           tell_parent] { return control_.wait_while_paused(stop, tell_parent); },
            .idle = [this, stop](Seconds time) { return control_.idle(stop, time); },
            .watch =
                [this](std::shared_ptr<const TelemetryHistory> telemetry) {
                    control_.watch(std::move(telemetry));
                },
            .stop = stop};
    }
    void tell(const RunEvent::What& what) { write(event_line(what)); }
    void write(const std::string& line) {
        const std::lock_guard lock(output_);
        out_ << line << std::flush;
    }

    std::ostream& out_;
    std::mutex output_;
    RunControl control_;
    std::atomic<bool> ended_ = false;
    std::optional<Clock::time_point> stop_asked_;
    std::uint64_t beats_told_ = 0;
    Clock::time_point told_at_{};
    std::jthread thread_;
};

std::optional<std::string> first_line(InputLines& input, std::vector<std::string>& others) {
    while (true) {
        std::vector<std::string> lines = input.take(1h);
        if (lines.empty()) continue;
        if (lines.front() == "stop") return std::nullopt;
        others.assign(lines.begin() + 1, lines.end());
        return lines.front();
    }
}

}  // namespace

Expected<void> measure_for_parent(Backends& backends, std::ostream& out, int code_of_a_hang) {
    // One whose parent is killed must not hold the device and the run file. The thread that starts
    // it (Linux means that one by "parent") lives for as long as its session.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    InputLines input;
    std::vector<std::string> wishes;
    const auto line = first_line(input, wishes);
    if (!line) return fail(ErrorKind::cancelled, "stopped before there was anything to measure");
    auto request = request_from_line(*line);
    if (!request) return tl::unexpected(request.error());
    MeasuringThread measuring(backends, std::move(*request), out);
    while (!measuring.ended()) {
        for (const std::string& wish : std::exchange(wishes, {})) measuring.obey(wish);
        measuring.beat();
        // What a device that hangs uses must not be taken from under it.
        if (measuring.does_not_stop()) std::_Exit(code_of_a_hang);
        wishes = input.take(20ms);
    }
    return {};
}

}  // namespace headroom
