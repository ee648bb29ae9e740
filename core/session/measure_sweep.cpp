// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/measure_sweep.h"

#include <fmt/format.h>

#include <chrono>
#include <functional>
#include <new>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/device/device_choice.h"
#include "core/device/telemetry_sampler.h"
#include "core/formats/run_file.h"
#include "core/measure/conditions.h"
#include "core/measure/measure_point.h"
#include "core/measure/roof_cache.h"
#include "core/measure/sentinel.h"
#include "core/measure/settle.h"
#include "core/measure/tuning_cache.h"
#include "core/run/run.h"
#include "core/session/device_claim.h"
#include "core/session/resume.h"
#include "core/session/run_provenance.h"
#include "core/session/run_storage.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

/// The sentinel is measured once each time, in the regime of the points' main number.
MeasureSettings sentinel_settings(MeasureSettings settings) {
    if (settings.regime == RegimeChoice::both) settings.regime = RegimeChoice::sustained;
    return settings;
}

/// One sweep under way on an open device.
class SweepUnderWay {
public:
    SweepUnderWay(const RunRequest& request, const SweepHooks& hooks, Plan plan,
                  std::unique_ptr<Device> device)
        : request_(request),
          hooks_(hooks),
          plan_(std::move(plan)),
          device_(std::move(device)),
          order_(plan_.shapes.size()),
          avoided_(request.sentinels_to_avoid),
          schedule_(request.sentinels, std::ssize(plan_.shapes)) {
        std::iota(order_.begin(), order_.end(), std::size_t{0});
    }

    /// The errors are cancelled, and whatever ends the run as failed.
    Expected<void> measure() {
        header_ = make_header(request_, device_->info(), plan_);
        start_telemetry();
        prepare_cache();
        claim_device();
        if (auto ready = request_.resume ? resume_file() : begin_file(); !ready) return ready;
        hooks_.tell(RunStarted{header_, plan_, std::move(earlier_)});
        if (order_.empty()) return {};
        sentinel_shape_ =
            choose_sentinel(plan_, *device_, workload_of(plan_.shapes[0].shape), avoided_);
        if (auto settled = settle_device(); !settled) return settled;
        for (std::size_t done = 0; done < order_.size(); ++done) {
            if (auto measured = measure_sentinel_if_due(done); !measured) return measured;
            if (auto measured = measure_planned(order_[done]); !measured) return measured;
        }
        return measure_sentinel_if_due(order_.size());
    }

    /// The last line of the file. Where it cannot be written the points tell that a run is
    /// complete, and one that was stopped can be gone on with in any case.
    void finish(const RunEnded& ended) {
        if (!storage_ || order_.empty() || handed_on_) return;
        const std::string reason = ended.end == RunEnd::failed ? ended.message : "";
        static_cast<void>(storage_->append(run_file_line(Ending{ended.end, utc_now(), reason})));
    }

    bool unwritten() const { return unwritten_; }

private:
    WorkloadRequest workload_of(const Shape& shape) const {
        return {shape, request_.kernel, request_.sweep.data, request_.sweep.seed};
    }

    void start_telemetry() {
        auto source = device_->telemetry();
        header_.telemetry_unavailable = source->unavailable_reason();
        header_.other_processes = source->other_processes();
        sampler_ = std::make_unique<TelemetrySampler>(std::move(source));
        sampler_->start();
        hooks_.watch(sampler_->history());
        history_ = sampler_->history();
    }

    void prepare_cache() {
        if (!request_.cache_folder) return;
        roof_cache_.emplace(*request_.cache_folder);
        tuning_cache_.emplace(*request_.cache_folder, header_.device);
    }

    /// Two that measure at once would both be slow without a word.
    void claim_device() {
        if (!request_.cache_folder) return;
        claim_.emplace(*request_.cache_folder, header_.device);
        if (!claim_->other()) return;
        header_.other_processes.push_back(*claim_->other());
        hooks_.tell(RunNoted{fmt::format(
            "{} is measuring on {} too: both are slower than each alone; stop one of them",
            *claim_->other(), header_.device.id)});
    }

    Expected<void> find_roofs() {
        if (!request_.roofs) return {};
        hooks_.tell(StageStarted{RunStage::roofs});
        auto roofs = known_or_measured_roofs(*device_, request_.sweep.type,
                                             roof_cache_ ? &*roof_cache_ : nullptr, history_.get(),
                                             hooks_.checkpoint, hooks_.stop);
        if (!roofs) return tl::unexpected(roofs.error());
        header_.roofs = std::move(*roofs);
        return {};
    }

    /// The file is made before the roofs are measured: that it cannot be written is said at once.
    Expected<void> begin_file() {
        if (!request_.file) return find_roofs();
        auto created = RunFileWriter::create(*request_.file, header_);
        if (!created) return nothing_measured(created.error());
        const auto file = share(std::move(*created));
        auto known = find_roofs();
        if (!known) {
            file->remove();
            return known;
        }
        if (auto headed = head_with_roofs(*file); !headed) {
            file->remove();
            return nothing_measured(headed.error());
        }
        storage_.emplace(file, *request_.file, hooks_, request_.storage_retry);
        return {};
    }

    std::shared_ptr<RunFileGate> share(RunFileWriter writer) const {
        auto file = std::make_shared<RunFileGate>(std::move(writer));
        if (hooks_.share_file) hooks_.share_file(file);
        return file;
    }

    Expected<void> head_with_roofs(RunFileGate& file) {
        if (header_.roofs == Roofs{}) return {};
        return file.replace_header(header_);
    }

    static Expected<void> nothing_measured(const Error& why) {
        return fail(why.kind, why.message +
                                  "; nothing was measured: make room there, or choose another "
                                  "place");
    }

    /// Goes on with the file, whose header and roofs hold for what is missing too.
    Expected<void> resume_file() {
        auto resumed = resume_run_file(request_, header_.device, make_interruption(header_));
        if (!resumed) return tl::unexpected(resumed.error());
        const auto file = share(std::move(resumed->file));
        for (std::string& note : file->take_notes()) hooks_.tell(RunNoted{std::move(note)});
        header_ = std::move(resumed->header);
        Remainder& rest = resumed->remainder;
        order_ = std::move(rest.missing);
        earlier_ = {std::move(rest.done), std::move(resumed->sentinels), rest.lines};
        // A shape that failed once must not stop the run again as its sentinel.
        avoided_.insert(avoided_.end(), resumed->failed.begin(), resumed->failed.end());
        lines_before_ = rest.lines;
        session_ = rest.sessions + 1;
        schedule_ = SentinelSchedule(request_.sentinels, std::ssize(order_));
        if (lines_before_ == 0 && header_.roofs == Roofs{}) {
            // It was interrupted before its roofs were known.
            auto headed = find_roofs().and_then([&] { return head_with_roofs(*file); });
            if (!headed) return headed;
        }
        storage_.emplace(file, *request_.file, hooks_, request_.storage_retry);
        return {};
    }

    /// Loads the device with the sentinel's shape. A device that fails at it fails at its points
    /// too, which say so.
    Expected<void> settle_device() {
        if (request_.settings.regime == RegimeChoice::burst || !sentinel_shape_) return {};
        hooks_.tell(StageStarted{RunStage::settling, sentinel_shape_});
        auto settled = settle_with(*sentinel_shape_);
        if (!settled && settled.error().kind == ErrorKind::cancelled) return settled;
        return {};
    }

    Expected<void> settle_with(const Shape& shape) {
        try {
            const auto workload = device_->prepare(workload_of(shape), hooks_.stop);
            if (!workload) return tl::unexpected(workload.error());
            if (auto settled = settle(**workload, request_.settings, hooks_.checkpoint); !settled) {
                return tl::unexpected(settled.error());
            }
            return {};
        } catch (const std::bad_alloc&) {
            return fail(ErrorKind::out_of_memory, "there is no memory to settle the device with");
        }
    }

    /// A sentinel that cannot be measured is tried again when the next is due.
    Expected<void> measure_sentinel_if_due(std::size_t done) {
        const auto points_done = static_cast<std::int64_t>(done);
        if (!sentinel_shape_ || !schedule_.due(points_done, Clock::now())) return {};
        hooks_.tell(StageStarted{RunStage::sentinel, sentinel_shape_});
        // Like a point, so that it is prepared, checked and timed as they are; but a throttled one
        // is not tried again, for a drift must show.
        auto point = measure_point(*device_, header_.device.id, workload_of(*sentinel_shape_),
                                   Alignment{}, sentinel_settings(request_.settings),
                                   hooks_.checkpoint, hooks_.stop, idle_, aids_of_sentinel());
        if (!point) return tl::unexpected(point.error());
        schedule_.measured(points_done, Clock::now());
        if (!point->measurement) return {};
        return add_sentinel({lines_before_ + points_done, *sentinel_shape_,
                             std::move(*point->measurement), session_});
    }

    Expected<void> add_sentinel(const Sentinel& sentinel) {
        return store(run_file_line(sentinel), [&] { hooks_.tell(SentinelMeasured{sentinel}); });
    }

    /// Puts the line into the file and then tells it; what cannot be written is told all the same,
    /// and the run waits until it can.
    Expected<void> store(const std::string& line, const std::function<void()>& tell) {
        const auto written = storage_ ? storage_->append(line) : Expected<void>{};
        tell();
        if (written) return {};
        auto waited = storage_->append_when_possible(line, written.error());
        unwritten_ = !waited && !storage_->complete();
        return waited;
    }

    Expected<void> measure_planned(std::size_t index) {
        const PlannedShape& next = plan_.shapes[index];
        hooks_.tell(PointStarted{index});
        auto point = measure_point(*device_, header_.device.id, workload_of(next.shape),
                                   plan_.curves[next.curve].alignment, request_.settings,
                                   hooks_.checkpoint, hooks_.stop, idle_, aids_of_points());
        if (!point) return tl::unexpected(point.error());
        put_under_roof(*point, header_.roofs);
        doubt_roofs(*point);
        const Expected<void> able = count_failure(*point);
        const auto stored = store(run_file_line(*point), [&] {
            hooks_.tell(PointFinished{index, std::move(*point)});
        });
        return stored ? able : stored;
    }

    /// Roofs that a point is above by more than its interval are too low. They hold for the run,
    /// whose points must be comparable, and for no other.
    void doubt_roofs(const Point& point) {
        if (roofs_doubted_ || !roof_cache_ || !shows_low_roof(point)) return;
        roofs_doubted_ = true;
        static_cast<void>(roof_cache_->forget(header_.device, request_.sweep.type));
        hooks_.tell(RunNoted{fmt::format(
            "a = {}, h = {} is faster than the measured roof, {:.3g} TFLOP/s: that is too low, and "
            "the next run measures it anew",
            point.shape.heads().value, point.shape.hidden().value, point.roof->tflops)});
    }

    Expected<void> count_failure(const Point& point) {
        failures_ = point.status == PointStatus::failed ? failures_ + 1 : 0;
        handed_on_ = request_.end_at_fault && failures_ > 0;
        if (handed_on_) return fail(ErrorKind::device, point.reason);
        if (failures_ < most_failures_in_a_row) return {};
        return tl::unexpected(too_many_failures(failures_, point.reason));
    }

    RunAids aids_of_points() {
        RunAids aids = aids_of_sentinel();
        aids.telemetry = history_.get();
        aids.cool_down = [this] {
            hooks_.tell(StageStarted{RunStage::cooling});
            return hooks_.idle(request_.heat_pause) && hooks_.checkpoint();
        };
        return aids;
    }

    RunAids aids_of_sentinel() const {
        return {.telemetry = nullptr,
                .tuning = tuning_cache_ ? &*tuning_cache_ : nullptr,
                .cool_down = {}};
    }

    const RunRequest& request_;
    const SweepHooks& hooks_;
    /// Whoever is stopped while idle asks the checkpoint next.
    const Idle idle_ = [this](Seconds time) { static_cast<void>(hooks_.idle(time)); };
    Plan plan_;
    std::unique_ptr<Device> device_;
    RunHeader header_;
    std::vector<std::size_t> order_;  ///< what to measure, as indices of the plan
    std::vector<Shape> avoided_;      ///< as a sentinel
    EarlierSessions earlier_;
    std::int64_t lines_before_ = 0;  ///< points in the file before this session's
    int session_ = 0;
    std::optional<DeviceClaim> claim_;
    std::optional<RoofCache> roof_cache_;
    std::optional<TuningCache> tuning_cache_;
    std::optional<RunStorage> storage_;
    SentinelSchedule schedule_;
    std::optional<Shape> sentinel_shape_;
    int failures_ = 0;
    bool roofs_doubted_ = false;
    bool handed_on_ = false;  ///< another process goes on behind a fault
    bool unwritten_ = false;  ///< it was stopped before the last line could be written
    std::shared_ptr<const TelemetryHistory> history_;
    std::unique_ptr<TelemetrySampler> sampler_;  // last: it ends before the device that it reads
};

RunEnded end_of(const Expected<void>& done) {
    if (done) return {};
    const bool cancelled = done.error().kind == ErrorKind::cancelled;
    return {cancelled ? RunEnd::cancelled : RunEnd::failed, done.error().message};
}

}  // namespace

Error too_many_failures(int failures, const std::string& last_reason) {
    return {ErrorKind::device,
            fmt::format("{} points in a row failed, so the rest is not tried; the last: {}. Check "
                        "the device, and start Headroom again",
                        failures, last_reason)};
}

RunEnded measure_sweep(Backends& backends, const RunRequest& request, const SweepHooks& hooks) {
    auto planned = plan(request.sweep);
    if (!planned) return {RunEnd::failed, planned.error().message};
    auto device = open_device(backends, request.device);
    if (!device) return {RunEnd::failed, device.error().message};
    if (planned->shapes.empty()) return {RunEnd::failed, "the sweep has no point to measure"};
    SweepUnderWay sweep(request, hooks, std::move(*planned), std::move(*device));
    RunEnded ended = end_of(sweep.measure());
    if (ended.end == RunEnd::cancelled && sweep.unwritten()) {
        ended.remark = StopRemark::last_line_unwritten;
    }
    sweep.finish(ended);
    return ended;
}

}  // namespace headroom
