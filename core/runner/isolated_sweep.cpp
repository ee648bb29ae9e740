// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/isolated_sweep.h"

#include <fmt/format.h>

#include <optional>
#include <system_error>
#include <utility>

#include "core/formats/run_file.h"
#include "core/runner/child_session.h"
#include "core/runner/own_session.h"
#include "core/runner/session_watch.h"
#include "core/session/failure_count.h"
#include "core/session/run_storage.h"

namespace headroom {
namespace {

/// So many processes in a row that come to no point end a run.
constexpr int most_fruitless_sessions = 3;

/// A run that its process did not live to end: what it was measuring may have been why.
bool ended_by_a_crash(const RunRequest& request) {
    if (!request.resume || !request.file) return false;
    const auto loaded = read_run_file(*request.file);
    return loaded && !loaded->run.ended;
}

class IsolatedSweep {
public:
    IsolatedSweep(Backends& backends, RunRequest request, const SweepHooks& hooks,
                  const std::stop_token& leave)
        : backends_(backends), request_(std::move(request)), hooks_(hooks), leave_(leave) {}

    RunEnded measure() {
        if (const auto why = no_children()) {
            if (request_.isolation == Isolation::child) return {RunEnd::failed, *why};
            if (request_.isolation == Isolation::automatic && !request_.child_program.empty() &&
                request_.file) {
                hooks_.tell(RunNoted{*why});
            }
            request_.isolation = Isolation::own;
        }
        in_child_ = request_.isolation == Isolation::child ||
                    (request_.isolation == Isolation::automatic && ended_by_a_crash(request_));
        request_.end_at_fault = request_.isolation != Isolation::own;
        while (true) {
            watch_.begin_session();
            const SessionEnd session =
                in_child_ ? run_child_session(request_, hooks_, watch_, leave_)
                          : run_own_session(backends_, request_, hooks_, watch_, leave_);
            if (watch_.moved_file()) request_.file = *watch_.moved_file();
            if (auto ended = after(session)) return *ended;
            in_child_ = true;
            go_on_with_the_file();
        }
    }

private:
    /// Why nothing can be measured in a child; nothing: it can.
    std::optional<std::string> no_children() const {
        std::error_code ignored;
        if (!request_.file) return "a run without a run file cannot be measured in a child process";
        if (!std::filesystem::exists(request_.child_program, ignored)) {
            return fmt::format(
                "{} is not there to measure in a child process; install it beside "
                "headroom, or measure in this process",
                request_.child_program.empty() ? "headroom-cli" : request_.child_program.string());
        }
        return std::nullopt;
    }

    /// What the run comes to with this session; nothing: it goes on.
    std::optional<RunEnded> after(const SessionEnd& session) {
        switch (session.how) {
            case SessionEnd::How::ended:
                return after_end(session.ended);
            case SessionEnd::How::unanswered:
                return end_run(
                    session, {RunEnd::cancelled, fmt::format("stopped, though {}", session.reason),
                              StopRemark::device_unanswered});
            case SessionEnd::How::died:
            case SessionEnd::How::hung:
                return after_loss(session);
        }
        return std::nullopt;
    }

    std::optional<RunEnded> after_end(const RunEnded& ended) {
        const bool handed_on =
            request_.end_at_fault && ended.end == RunEnd::failed && watch_.fault_was_last();
        if (!handed_on) return ended;
        fruitless_ = 0;
        if (watch_.failures_in_a_row() >= most_failures_in_a_row) return end_of_too_many({});
        if (!in_child_) {
            hooks_.tell(
                RunNoted{fmt::format("a point failed: {}; a child process goes on with "
                                     "the rest",
                                     watch_.last_reason())});
        }
        return std::nullopt;
    }

    /// The session's process, or its thread, is lost.
    std::optional<RunEnded> after_loss(const SessionEnd& session) {
        if (watch_.point()) {
            fruitless_ = 0;
            if (auto stored = put_aside(session); !stored) {
                if (session.file) session.file->close();
                const bool stopped = stored.error().kind == ErrorKind::cancelled;
                return RunEnded{stopped ? RunEnd::cancelled : RunEnd::failed,
                                stored.error().message,
                                stopped ? StopRemark::last_line_unwritten : StopRemark::none};
            }
        } else {
            note_fruitless();
        }
        if (request_.isolation == Isolation::own) {
            return end_run(session,
                           {RunEnd::failed,
                            fmt::format("{} at {}, and nothing more can be measured in this "
                                        "process; start Headroom again, or let child processes "
                                        "measure",
                                        session.reason, lost_at_)});
        }
        if (watch_.failures_in_a_row() >= most_failures_in_a_row) return end_of_too_many(session);
        if (fruitless_ >= most_fruitless_sessions) {
            return end_run(
                session, {RunEnd::failed, fmt::format("{} processes in a row came to no point; the "
                                                      "last, at {}: {}. Check the device",
                                                      fruitless_, lost_at_, session.reason)});
        }
        if (session.file) session.file->close();
        hooks_.tell(
            RunNoted{fmt::format("{}, at {}; a new process goes on", session.reason, lost_at_)});
        return std::nullopt;
    }

    /// The point under way becomes one that failed, in the file and to whoever listens.
    Expected<void> put_aside(const SessionEnd& session) {
        lost_at_ = watch_.what_is_under_way();
        const PointFinished failed = watch_.failed_point(session.reason);
        auto stored = store(session, run_file_line(failed.point));
        watch_.see(failed);
        hooks_.tell(failed);
        return stored;
    }

    /// What ended the process is left out of the next.
    void note_fruitless() {
        lost_at_ = watch_.what_is_under_way();
        ++fruitless_;
        const auto stage = watch_.stage();
        if (!stage) return;
        if (stage->stage == RunStage::roofs) request_.roofs = false;
        if (stage->shape) request_.sentinels_to_avoid.push_back(*stage->shape);
    }

    /// Puts the line into the run file, and waits until it can be written.
    Expected<void> store(const SessionEnd& session, const std::string& line) {
        if (!request_.file) return {};
        std::shared_ptr<RunFileGate> file = session.file;
        if (!file) {
            auto opened = RunFileWriter::open(*request_.file);
            if (!opened) return tl::unexpected(opened.error());
            file = std::make_shared<RunFileGate>(std::move(*opened));
        }
        RunStorage storage(hooks_, request_.storage_retry);
        storage.keep_in(file, *request_.file);
        return storage.store(line);
    }

    std::optional<RunEnded> end_of_too_many(const SessionEnd& session) {
        const Error why = too_many_failures(watch_.failures_in_a_row(), watch_.last_reason());
        return end_run(session, {RunEnd::failed, why.message});
    }

    /// Ends the run in place of the session, which did not.
    RunEnded end_run(const SessionEnd& session, RunEnded ended) {
        const std::string reason = ended.end == RunEnd::failed ? ended.message : "";
        std::error_code ignored;
        if (request_.file && std::filesystem::exists(*request_.file, ignored)) {
            static_cast<void>(store(session, run_file_line(Ending{ended.end, utc_now(), reason})));
        }
        if (session.file) session.file->close();
        return ended;
    }

    /// There is none where a process ended before it made it.
    void go_on_with_the_file() {
        std::error_code ignored;
        request_.resume = std::filesystem::exists(*request_.file, ignored);
    }

    Backends& backends_;
    RunRequest request_;  ///< of the next session
    const SweepHooks& hooks_;
    const std::stop_token& leave_;
    SessionWatch watch_{request_};
    bool in_child_ = false;
    int fruitless_ = 0;    ///< sessions in a row that were lost at no point
    std::string lost_at_;  ///< what the last one that was lost did
};

}  // namespace

RunEnded measure_isolated(Backends& backends, const RunRequest& request, SweepHooks hooks,
                          const std::stop_token& leave) {
    if (!hooks.pulse) hooks.pulse = std::make_shared<Pulse>();
    return IsolatedSweep(backends, request, hooks, leave).measure();
}

}  // namespace headroom
