// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "app/cli/interrupt.h"
#include "app/cli/run_display.h"
#include "app/cli/run_summary.h"
#include "core/atomic_file.h"
#include "core/csv.h"
#include "core/run_json.h"

namespace headroom::cli {
namespace {

using namespace std::chrono_literals;

/// A row of --json: a point without its raw samples, which are in the run file.
std::string json_row(const Point& point) {
    auto json = to_json(point);
    json.erase("samples_s");
    return json.dump() + "\n";
}

/// Follows a run to its end, or ends it when a signal asks.
class RunFollower {
public:
    RunFollower(Runner& runner, const RunOptions& options, const Console& console, const Plan& plan)
        : runner_(runner), options_(options), console_(console), display_(console, plan) {}

    RunEnded follow() {
        while (!ended_) {
            if (InterruptGuard::requested()) runner_.cancel();
            for (RunEvent& event : runner_.events().wait_and_drain(50ms)) {
                std::visit([this](auto& what) { on(what); }, event.what);
            }
        }
        display_.end();
        return *ended_;
    }

    Run& run() { return run_; }

private:
    void on(RunStarted& started) { run_.header = std::move(started.header); }
    void on(PointStarted& started) {
        if (!options_.quiet) display_.point_started(started.index);
    }
    void on(PointFinished& finished) {
        if (!options_.quiet) display_.point_finished(finished.index, finished.point);
        if (options_.json) console_.out << json_row(finished.point) << std::flush;
        run_.points.push_back(std::move(finished.point));
    }
    void on(RunPaused&) {}
    void on(RunResumed&) {}
    void on(RunEnded& ended) { ended_ = std::move(ended); }

    Runner& runner_;
    const RunOptions& options_;
    const Console& console_;
    RunDisplay display_;
    Run run_;
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
    return ExitCode::fine;
}

void announce(const PreparedRun& run, const Console& console) {
    console.err << fmt::format("{} points on {} ({}), {}, kernel {}\n", run.plan.shapes.size(),
                               run.device.id, run.device.name, sweep_subtitle(run.request.sweep),
                               run.request.kernel);
}

/// The CSV and the table; says where everything is.
bool write_results(const Run& run, const RunOptions& options, const std::filesystem::path& file,
                   const Console& console) {
    if (!options.json && !options.quiet) console.out << run_summary(run) << std::flush;
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        console.err << "run file: " << file.string() << "\n";
    if (!options.csv) return true;
    if (auto written = write_file_atomically(*options.csv, run_to_csv(run)); !written) {
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
    for (const std::string& note : notes) console.err << "note: " << note << "\n";
    if (!prepared) return report(console, prepared.error());
    if (!options.quiet) announce(*prepared, console);

    const InterruptGuard guard;
    Runner runner(backends);
    runner.start(prepared->request);
    RunFollower follower(runner, options, console, prepared->plan);
    const RunEnded ended = follower.follow();
    const Run& run = follower.run();

    if (ended.end == RunEnd::failed) console.err << "headroom-cli: " << ended.message << "\n";
    if (ended.end == RunEnd::cancelled) {
        console.err << fmt::format("interrupted: {} of {} points are kept\n", run.points.size(),
                                   prepared->plan.shapes.size());
    }
    const bool written = write_results(run, options, *prepared->request.file, console);
    const ExitCode code = code_of(run, ended);
    return !written && code == ExitCode::fine ? ExitCode::failure : code;
}

}  // namespace headroom::cli
