// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner.h"

#include <unistd.h>

#include <array>
#include <utility>

#include "core/device_choice.h"
#include "core/measure_point.h"
#include "core/run_file.h"
#include "headroom/version.h"

namespace headroom {
namespace {

std::string host_name() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0) return "unknown";
    return name.data();
}

RunHeader make_header(const RunRequest& request, const Device& device, const Plan& plan) {
    RunHeader header;
    header.sweep = request.sweep;
    header.device = device.info();
    header.kernel = request.kernel;
    header.settings = request.settings;
    header.host = host_name();
    header.program_version = program_version();
    header.program_revision = program_revision();
    header.command_line = request.command_line;
    header.utc = utc_now();
    header.planned_points = std::ssize(plan.shapes);
    return header;
}

}  // namespace

Runner::Runner(Backends& backends) : backends_(backends) {}

Runner::~Runner() {
    cancel();
}

std::uint64_t Runner::start(RunRequest request) {
    cancel();
    if (worker_.joinable()) worker_.join();
    {
        const std::lock_guard lock(pause_mutex_);
        pause_wanted_ = false;
    }
    running_ = true;
    const std::uint64_t generation = ++generation_;
    worker_ = std::jthread([this, generation, request = std::move(request)](std::stop_token stop) {
        const RunEnded ended = measure_sweep(stop, generation, request);
        // Before the last event, so that whoever has seen it finds the runner idle.
        running_ = false;
        post(generation, ended);
    });
    return generation;
}

void Runner::pause() {
    const std::lock_guard lock(pause_mutex_);
    if (running_) pause_wanted_ = true;
}

void Runner::resume() {
    {
        const std::lock_guard lock(pause_mutex_);
        pause_wanted_ = false;
    }
    pause_changed_.notify_all();
}

void Runner::cancel() {
    worker_.request_stop();
}

bool Runner::paused() const {
    const std::lock_guard lock(pause_mutex_);
    return pause_wanted_;
}

void Runner::post(std::uint64_t generation, RunEvent::What what) {
    events_.post(RunEvent{generation, std::move(what)});
}

bool Runner::wait_while_paused(const std::stop_token& stop, std::uint64_t generation) {
    std::unique_lock lock(pause_mutex_);
    if (pause_wanted_ && !stop.stop_requested()) {
        post(generation, RunPaused{});
        pause_changed_.wait(lock, stop, [this] { return !pause_wanted_; });
        if (!stop.stop_requested()) post(generation, RunResumed{});
    }
    return !stop.stop_requested();
}

RunEnded Runner::measure_sweep(const std::stop_token& stop, std::uint64_t generation,
                               const RunRequest& request) {
    auto planned = plan(request.sweep);
    if (!planned) return {RunEnd::failed, planned.error().message};
    auto device = open_device(backends_, request.device);
    if (!device) return {RunEnd::failed, device.error().message};
    const RunHeader header = make_header(request, **device, *planned);

    std::optional<RunFileWriter> file;
    if (request.file) {
        auto created = RunFileWriter::create(*request.file, header);
        if (!created) return {RunEnd::failed, created.error().message};
        file.emplace(std::move(*created));
    }
    post(generation, RunStarted{header, *planned});

    const Checkpoint checkpoint = [&] { return wait_while_paused(stop, generation); };
    for (std::size_t index = 0; index < planned->shapes.size(); ++index) {
        const PlannedShape& next = planned->shapes[index];
        post(generation, PointStarted{index});
        const WorkloadRequest workload{next.shape, request.kernel, request.sweep.data,
                                       request.sweep.seed};
        auto point =
            measure_point(**device, request.device, workload, planned->curves[next.curve].alignment,
                          request.settings, checkpoint, stop);
        if (!point) return {RunEnd::cancelled, "stopped"};
        if (file) {
            if (auto written = file->append(*point); !written) {
                // The point is told all the same: it must not be lost with the file.
                post(generation, PointFinished{index, std::move(*point)});
                return {RunEnd::failed, written.error().message};
            }
        }
        post(generation, PointFinished{index, std::move(*point)});
    }
    return {};
}

}  // namespace headroom
