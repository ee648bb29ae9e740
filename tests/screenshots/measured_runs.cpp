// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/measured_runs.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <optional>

#include "core/device/device_choice.h"
#include "core/formats/preset.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "core/runner/runner.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

/// Whether the file holds a run that came to its end.
bool is_whole(const fs::path& file) {
    if (!fs::exists(file)) return false;
    const auto loaded = read_run(file);
    return loaded && loaded->run.ended && loaded->run.ended->end == RunEnd::completed;
}

RunEnded wait_for_end(Runner& runner) {
    std::size_t done = 0;
    while (true) {
        for (const RunEvent& event : runner.events().wait_and_drain(std::chrono::seconds(1))) {
            if (const auto* ended = std::get_if<RunEnded>(&event.what)) return *ended;
            if (std::holds_alternative<PointFinished>(event.what)) {
                fmt::print(stderr, "\r{} points ", ++done);
            }
        }
    }
}

class Measuring {
public:
    Measuring(Backends& backends, const DeviceInfo& device, fs::path folder)
        : backends_(backends), device_(device), folder_(std::move(folder)) {}

    Expected<fs::path> run(const char* name, const SweepSpec& sweep) {
        const fs::path file = folder_ / fmt::format("{}.headroom.jsonl", name);
        if (is_whole(file)) return file;
        std::error_code ignored;
        fs::remove(file, ignored);
        const auto kernel = choose_kernel(device_, "auto", sweep.type);
        if (!kernel) return tl::unexpected(kernel.error());
        fmt::print(stderr, "measuring {} on {}\n", file.filename().string(), device_.name);
        Runner runner(backends_);
        runner.start({.sweep = sweep,
                      .device = device_.id,
                      .kernel = *kernel,
                      .settings = MeasureSettings::for_mode(MeasureMode::quick),
                      .command_line = {"headroom_screenshots"},
                      .file = file,
                      .cache_folder = folder_ / "cache"});
        const RunEnded ended = wait_for_end(runner);
        fmt::print(stderr, "\n");
        if (ended.end == RunEnd::completed) return file;
        return fail(ErrorKind::device, fmt::format("{}: {}", name, ended.message));
    }

    /// A type that a kernel takes and that is not `type`; nothing where there is none.
    std::optional<DataType> other_type(DataType type) const {
        for (const DataType other : {DataType::bf16, DataType::fp16, DataType::tf32}) {
            if (other != type && choose_kernel(device_, "auto", other)) return other;
        }
        return std::nullopt;
    }

private:
    Backends& backends_;
    const DeviceInfo& device_;
    fs::path folder_;
};

}  // namespace

Expected<MeasuredRuns> measured_runs(Backends& backends, const fs::path& folder) {
    const auto device = choose_device(list_devices(backends), "auto");
    if (!device) return tl::unexpected(device.error());
    Measuring measuring(backends, *device, folder);
    const SweepSpec whole = scale_to_device(shipped_presets().front(), *device);
    SweepSpec few = whole;
    few.heads = {HeadCount{12}, HeadCount{32}, HeadCount{80}};
    SweepSpec other = few;
    other.type = measuring.other_type(few.type).value_or(few.type);

    MeasuredRuns runs;
    struct Wanted {
        const char* name;
        const SweepSpec& sweep;
        fs::path& file;
    };
    for (const Wanted& wanted :
         {Wanted{"whole", whole, runs.whole}, Wanted{"before", few, runs.before},
          Wanted{"other-type", other, runs.other_type}, Wanted{"after", few, runs.after}}) {
        auto file = measuring.run(wanted.name, wanted.sweep);
        if (!file) return tl::unexpected(file.error());
        wanted.file = *file;
    }
    return runs;
}

}  // namespace headroom
