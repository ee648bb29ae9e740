// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resume_option.h"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "app/cli/device_option.h"
#include "core/device/device_choice.h"
#include "core/disk/person_folders.h"
#include "core/formats/run_file.h"
#include "core/session/resume.h"
#include "core/session/unfinished_runs.h"

namespace headroom::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* way_out = "; --as-new measures its sweep anew, into a new file";

Expected<void> check_options(const RunOptions& options) {
    if (!options.of_the_sweep.empty()) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("--resume measures the sweep of its file as it was begun; leave "
                                "out {}",
                                fmt::join(options.of_the_sweep, ", ")));
    }
    if (options.csv) return check_output(csv_file(options));
    return {};
}

Expected<PreparedRun> prepared(RunRequest request, Plan plan, DeviceInfo device,
                               const RunOptions& options) {
    request.command_line = options.command_line;
    if (auto cache = cache_folder()) request.cache_folder = std::move(*cache);
    if (auto good = isolate(request, options); !good) return tl::unexpected(good.error());
    return PreparedRun{.request = std::move(request),
                       .plan = std::move(plan),
                       .device = std::move(device),
                       .earlier = {}};
}

Expected<PreparedRun> prepare_rest(const RunOptions& options, const LoadedRun& loaded,
                                   const Backends& backends) {
    const fs::path path(*options.resume);
    const std::vector<DeviceInfo> devices = list_devices(backends);
    auto request = request_to_resume(path, loaded, devices);
    if (!request) {
        // Nothing is to be measured anew while another measures it.
        const bool another_way = request.error().kind != ErrorKind::io;
        return fail(request.error().kind, request.error().message + (another_way ? way_out : ""));
    }
    auto rest = remainder_of(loaded);
    auto device = device_of_run(loaded.run.header, devices);
    if (!rest) return tl::unexpected(rest.error());
    if (!device) return tl::unexpected(device.error());
    auto run = prepared(std::move(*request), std::move(rest->plan), std::move(*device), options);
    if (!run) return run;
    for (const PointFinished& done : rest->done) run->earlier.push_back(done.index);
    return run;
}

/// Where --device names none: the one that the run was begun on, or the best where it is not here.
Expected<DeviceInfo> device_for_new(const RunOptions& options, const RunHeader& header,
                                    const Backends& backends, std::vector<std::string>& notes) {
    if (options.device == "auto") {
        if (auto same = device_of_run(header, list_devices(backends))) return same;
    }
    return take_device(backends, options.device, notes);
}

Expected<PreparedRun> prepare_anew(const RunOptions& options, const RunHeader& header,
                                   const Backends& backends, std::vector<std::string>& notes) {
    auto device = device_for_new(options, header, backends, notes);
    if (!device) return tl::unexpected(device.error());
    auto planned = plan(header.sweep);
    if (!planned) return tl::unexpected(planned.error());
    const std::string wanted = options.kernel == "auto" ? header.kernel : options.kernel;
    auto kernel = choose_kernel(*device, wanted, header.sweep.type);
    if (!kernel) {
        return fail(kernel.error().kind, kernel.error().message + "; choose one with --kernel");
    }
    if (auto fits = something_fits(*planned, *device); !fits) return tl::unexpected(fits.error());
    auto file = new_run_file(options, header.sweep, *device);
    if (!file) return tl::unexpected(file.error());
    RunRequest request = request_like(header, device->id);
    request.kernel = std::move(*kernel);
    request.file = std::move(*file);
    return prepared(std::move(request), std::move(*planned), std::move(*device), options);
}

}  // namespace

Expected<PreparedRun> prepare_resumed_run(const RunOptions& options, const Backends& backends,
                                          std::vector<std::string>& notes) {
    if (auto good = check_options(options); !good) return tl::unexpected(good.error());
    const auto loaded = read_run_file(*options.resume);
    if (!loaded) return tl::unexpected(loaded.error());
    if (options.as_new) return prepare_anew(options, loaded->run.header, backends, notes);
    return prepare_rest(options, *loaded, backends);
}

std::vector<std::string> unfinished_run_notes() {
    const auto data = data_folder();
    if (!data) return {};
    const std::vector<UnfinishedRun> runs = unfinished_runs(*data / "runs");
    if (runs.empty()) return {};
    const UnfinishedRun& newest = runs.front();
    return {
        fmt::format("a run was left unfinished with {} of {} points; go on with it by "
                    "headroom-cli run --resume {}",
                    newest.done, newest.header.planned_points, newest.path.string())};
}

}  // namespace headroom::cli
