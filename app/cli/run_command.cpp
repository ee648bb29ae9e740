// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "app/cli/interrupt.h"
#include "app/cli/json_row.h"
#include "app/cli/numbers.h"
#include "app/cli/prepare_run.h"
#include "app/cli/resume_option.h"
#include "app/cli/run_display.h"
#include "app/cli/run_summary.h"
#include "core/base/printable_text.h"
#include "core/formats/csv.h"
#include "core/formats/run_file.h"
#include "core/runner/event_json.h"
#include "core/session/progress.h"
#include "core/session/run_so_far.h"

namespace headroom::cli {
namespace {

using namespace std::chrono_literals;

/// For what is to be measured.
Seconds estimate_of(const PreparedRun& run) {
    Plan rest;
    for (std::size_t i = 0; i < run.plan.shapes.size(); ++i) {
        if (std::ranges::find(run.earlier, i) == run.earlier.end()) {
            rest.shapes.push_back(run.plan.shapes[i]);
        }
    }
    return estimated_duration(rest, run.request.settings);
}

/// "note: points 1 to 16 are flagged drift after their rows were written; the run file's readers
/// see it".
std::string drifted_text(const PointSpan& rows) {
    const std::string points =
        rows.first == rows.last ? fmt::format("point {} is", rows.first + 1)
                                : fmt::format("points {} to {} are", rows.first + 1, rows.last + 1);
    return fmt::format(
        "note: {} flagged {} after the rows were written; readers of the run file see it", points,
        flag::drift);
}

/// Follows a run to its end, or ends it when a signal asks.
class RunFollower {
public:
    RunFollower(Runner& runner, const RunOptions& options, const Console& console,
                const PreparedRun& run)
        : runner_(runner),
          options_(options),
          console_(console),
          run_request_(run.request),
          file_(*run.request.file),
          run_plan_(run.plan),
          estimate_(estimate_of(run)) {
        if (!options.quiet) display_.emplace(console, run.plan, estimate_);
    }

    RunEnded follow() {
        while (!ended_) {
            if (InterruptGuard::requested()) runner_.cancel();
            for (RunEvent& event : runner_.events().wait_and_drain(50ms)) {
                if (options_.stream) write_out(event_line(event.what));
                const auto drifted = so_far_.take(event.what);
                std::visit([this](auto& what) { on(what); }, event.what);
                // Their rows are out already.
                if (drifted && options_.json) say(drifted_text(*drifted));
            }
            if (display_) display_->tick();
        }
        if (display_) display_->clear();
        return *ended_;
    }

    /// The run as it was followed.
    const Run& run() const { return *so_far_.run(); }
    /// Where the run file is.
    const std::filesystem::path& file() const { return file_; }
    /// How many processes, this run of the program's alone, measured.
    int sessions() const { return sessions_; }

private:
    /// Again where another process goes on behind a fault: with all that there is so far.
    void on(const RunStarted& started) {
        if (display_) {
            display_->clear();
            display_.emplace(console_, run_plan_, estimate_);
        }
        ++sessions_;
        for (const PointFinished& earlier : started.earlier.points) {
            if (display_) display_->leave_out(earlier.index);
        }
    }
    /// Says something beside the line of progress.
    void say(const std::string& text) {
        if (display_) display_->clear();
        console_.err << text << "\n" << std::flush;
    }
    void write_out(const std::string& line) {
        // It may go to the terminal that has the line of progress.
        if (display_) display_->clear();
        console_.out << line << std::flush;
    }
    void on(const PointStarted& started) {
        if (display_) display_->point_started(started.index);
    }
    void on(const PointFinished& finished) {
        if (options_.json) write_out(json_row(finished.point, run().header));
        if (display_) display_->point_finished(finished.index, finished.point);
    }
    void on(const StageStarted& started) {
        if (display_) display_->stage_started(started.stage);
    }
    void on(const SentinelMeasured&) {}
    void on(const StoragePaused& paused) {
        say(
            fmt::format("headroom-cli: {}; the run waits until it can be written, and tries every "
                        "{:g} s (Ctrl-C ends it)",
                        paused.message, run_request_.storage_retry.count()));
        if (display_) display_->storage_paused();
    }
    void on(RunFileMoved& moved) { file_ = std::move(moved.file); }
    void on(const StorageResumed&) {
        say("note: the run file can be written again, and lacks nothing");
    }
    void on(const RunNoted& noted) { say("note: " + printable_line(noted.message)); }
    void on(const RunPaused&) {}
    void on(const RunResumed&) {}
    void on(RunEnded& ended) { ended_ = std::move(ended); }

    Runner& runner_;
    const RunOptions& options_;
    const Console& console_;
    const RunRequest& run_request_;
    std::filesystem::path file_;
    const Plan& run_plan_;
    Seconds estimate_;
    std::optional<RunDisplay> display_;
    RunSoFar so_far_;
    int sessions_ = 0;
    std::optional<RunEnded> ended_;
};

ExitCode code_of(const Run& run, const RunEnded& ended) {
    const auto any = [&](PointStatus status) {
        return std::any_of(run.points.begin(), run.points.end(),
                           [&](const Point& point) { return point.status == status; });
    };
    if (ended.end == RunEnd::cancelled) return ExitCode::interrupted;
    if (any(PointStatus::wrong)) return ExitCode::wrong_output;
    if (ended.end == RunEnd::failed || any(PointStatus::failed)) return ExitCode::failure;
    // A sweep of which every point was skipped has not gone well either.
    return any(PointStatus::measured) ? ExitCode::fine : ExitCode::failure;
}

void announce(const PreparedRun& run, const Console& console) {
    const std::size_t points = run.plan.shapes.size() - run.earlier.size();
    if (run.request.resume) {
        console.err << fmt::format("going on with {}, which has {} of {} points\n",
                                   run.request.file->string(), run.earlier.size(),
                                   run.plan.shapes.size());
        if (points == 0) {
            console.err << "nothing is missing\n";
            return;
        }
    }
    console.err << fmt::format("{} {} on {} ({}), {}, kernel {}, about {}\n", points,
                               points == 1 ? "point" : "points", run.device.id, run.device.name,
                               sweep_subtitle(run.request.sweep), run.request.kernel,
                               duration_text(estimate_of(run)))
                << std::flush;
}

/// Why the run is shorter than its plan.
void tell_why(const RunEnded& ended, const Console& console) {
    // A stop alone has nothing to say.
    if (ended.end == RunEnd::failed || ended.remark != StopRemark::none) {
        console.err << "headroom-cli: " << printable_line(ended.message) << "\n";
    }
}

void tell_what_is_kept(const RunEnded& ended, std::size_t kept, std::size_t planned,
                       const Console& console) {
    console.err << fmt::format("{}: {} of {} points are kept\n",
                               ended.end == RunEnd::cancelled ? "interrupted" : "ended early", kept,
                               planned);
}

/// The run as its file has it, which knows all of its sessions; as it was followed where the file
/// cannot be read, or lacks a point.
Run whole_run(const Run& followed, const std::filesystem::path& file) {
    auto loaded = read_run_file(file);
    const bool whole = loaded && loaded->run.points.size() == followed.points.size();
    return whole ? std::move(loaded->run) : followed;
}

/// How many points are in the file: a run that ended early need not have written its last one, nor
/// have come to the ones of its earlier sessions.
std::size_t kept_points(const Run& followed, const std::filesystem::path& file) {
    const auto loaded = read_run_file(file);
    return loaded ? loaded->run.points.size() : followed.points.size();
}

/// The CSV and the table; says where everything is.
bool write_results(const Run& run, const RunOptions& options, const std::filesystem::path& file,
                   const Console& console) {
    if (!options.json && !options.stream && !options.quiet)
        console.out << run_summary(run) << std::flush;
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        console.err << "run file: " << file.string() << "\n";
    if (!options.csv) return true;
    if (run.points.empty()) {
        console.err << "no CSV: no point is done\n";
        return true;
    }
    if (auto written = write_output(csv_file(options), run_to_csv(run)); !written) {
        report(console, written.error());
        return false;
    }
    console.err << "CSV: " << *options.csv << "\n";
    return true;
}

}  // namespace

ExitCode run_command(const RunOptions& options, Backends& backends, const Console& console) {
    std::vector<std::string> notes;
    const auto prepared = prepare_run(options, backends, notes);
    if (!options.quiet && !options.resume) {
        for (std::string& note : unfinished_run_notes()) notes.push_back(std::move(note));
    }
    write_notes(console, notes);
    if (!prepared) return report(console, prepared.error());
    if (!options.quiet) announce(*prepared, console);

    const InterruptGuard guard;
    Runner runner(backends);
    runner.start(prepared->request);
    RunFollower follower(runner, options, console, *prepared);
    const RunEnded ended = follower.follow();
    const bool one_session = follower.sessions() <= 1 && !prepared->request.resume;
    const Run run = one_session ? follower.run() : whole_run(follower.run(), follower.file());

    tell_why(ended, console);
    if (ended.end != RunEnd::completed) {
        tell_what_is_kept(ended, kept_points(run, follower.file()), prepared->plan.shapes.size(),
                          console);
    }
    const bool written = write_results(run, options, follower.file(), console);
    const ExitCode code = code_of(run, ended);
    return !written && code == ExitCode::fine ? ExitCode::failure : code;
}

}  // namespace headroom::cli
