// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/measure_sweep.h"

#include <fmt/format.h>

#include <cstdint>
#include <memory>
#include <new>
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
#include "core/session/failure_count.h"
#include "core/session/roof_doubt.h"
#include "core/session/run_provenance.h"
#include "core/session/run_storage.h"
#include "core/session/sentinel_rounds.h"
#include "core/session/sweep_start.h"

namespace headroom {
namespace {

/// One sweep under way on an open device.
class SweepUnderWay {
public:
    SweepUnderWay(const RunRequest& request, const SweepHooks& hooks, Plan plan,
                  std::unique_ptr<Device> device)
        : request_(request),
          hooks_(hooks),
          plan_(std::move(plan)),
          device_(std::move(device)),
          storage_(hooks, request.storage_retry),
          failures_(request.end_at_fault) {}

    /// The errors are cancelled, and whatever ends the run as failed.
    Expected<void> measure() {
        header_ = make_header(request_, device_->info(), plan_);
        start_telemetry();
        prepare_cache();
        claim_device();
        if (auto ready = begin(); !ready) return ready;
        if (order_.empty()) return {};
        choose_the_sentinel();
        if (auto settled = settle_device(); !settled) return settled;
        for (std::size_t done = 0; done < order_.size(); ++done) {
            if (auto measured = measure_sentinel_if_due(done); !measured) return measured;
            if (auto measured = measure_planned(order_[done]); !measured) return measured;
        }
        return measure_sentinel_if_due(order_.size());
    }

    /// The last line of the file. Where it cannot be written the points tell that a run is
    /// complete, and one that was stopped can be gone on with in any case.
    void finish(RunEnded& ended) {
        if (ended.end == RunEnd::cancelled && !storage_.complete()) {
            ended.remark = StopRemark::last_line_unwritten;
        }
        if (order_.empty() || failures_.handed_on()) return;
        const std::string reason = ended.end == RunEnd::failed ? ended.message : "";
        storage_.try_to_store(run_file_line(Ending{ended.end, utc_now(), reason}));
    }

private:
    WorkloadRequest workload_of(const Shape& shape) const {
        return {shape, request_.kernel, request_.sweep.data, request_.sweep.seed};
    }

    PointRequest point_of(const Shape& shape, const Alignment& alignment) const {
        return {header_.device.id, workload_of(shape), alignment, request_.settings};
    }

    Conditions conditions() {
        return {.checkpoint = hooks_.checkpoint,
                .stop = hooks_.stop,
                // Whoever is stopped while idle asks the checkpoint next.
                .idle = [this](Seconds time) { static_cast<void>(hooks_.idle(time)); },
                .telemetry = history_.get(),
                .tuning = tuning_cache_ ? &*tuning_cache_ : nullptr,
                .cool_down =
                    [this] {
                        hooks_.tell(StageStarted{RunStage::cooling});
                        return hooks_.idle(request_.heat_pause) && hooks_.checkpoint();
                    }};
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

    Expected<Roofs> find_roofs() {
        if (!request_.roofs) return Roofs{};
        hooks_.tell(StageStarted{RunStage::roofs});
        return known_or_measured_roofs(*device_, request_.sweep.type,
                                       roof_cache_ ? &*roof_cache_ : nullptr, history_.get(),
                                       hooks_.checkpoint, hooks_.stop);
    }

    /// The header, the file, and what of the plan is still to be measured.
    Expected<void> begin() {
        const auto find = [this] { return find_roofs(); };
        auto start = request_.resume ? go_on_with_run(request_, header_, hooks_, find)
                                     : begin_run(request_, header_, plan_, hooks_, find);
        if (!start) return tl::unexpected(start.error());
        header_ = std::move(start->header);
        order_ = std::move(start->order);
        failed_before_ = std::move(start->failed);
        lines_before_ = start->lines_before;
        session_ = start->session;
        doubt_.emplace(roof_cache_ ? &*roof_cache_ : nullptr, header_.device);
        if (start->file) storage_.keep_in(std::move(start->file), *request_.file);
        hooks_.tell(RunStarted{header_, plan_, std::move(start->earlier)});
        return {};
    }

    /// A shape that failed once must not stop the run again as its sentinel.
    void choose_the_sentinel() {
        std::vector<Shape> avoided = request_.sentinels_to_avoid;
        avoided.insert(avoided.end(), failed_before_.begin(), failed_before_.end());
        const auto shape =
            choose_sentinel(plan_, *device_, workload_of(plan_.shapes[0].shape), avoided);
        if (!shape) return;
        sentinel_.emplace(request_.sentinels, std::ssize(order_), point_of(*shape, Alignment{}));
    }

    /// Loads the device with the sentinel's shape. A device that fails at it fails at its points
    /// too, which say so.
    Expected<void> settle_device() {
        if (request_.settings.regime == RegimeChoice::burst || !sentinel_) return {};
        hooks_.tell(StageStarted{RunStage::settling, sentinel_->shape()});
        auto settled = settle_with(sentinel_->shape());
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

    Expected<void> measure_sentinel_if_due(std::size_t done) {
        if (!sentinel_) return {};
        const auto points_done = static_cast<std::int64_t>(done);
        auto measured = sentinel_->measure_if_due(points_done, *device_, conditions(), [this] {
            hooks_.tell(StageStarted{RunStage::sentinel, sentinel_->shape()});
        });
        if (!measured) return tl::unexpected(measured.error());
        if (!*measured) return {};
        const Sentinel sentinel{lines_before_ + points_done, sentinel_->shape(),
                                std::move(**measured), session_};
        return storage_.store(run_file_line(sentinel),
                              [&] { hooks_.tell(SentinelMeasured{sentinel}); });
    }

    Expected<void> measure_planned(std::size_t index) {
        const PlannedShape& next = plan_.shapes[index];
        hooks_.tell(PointStarted{index});
        auto point = measure_point(
            *device_, point_of(next.shape, plan_.curves[next.curve].alignment), conditions());
        if (!point) return tl::unexpected(point.error());
        put_under_roof(*point, header_.roofs);
        if (auto remark = doubt_->look_at(*point)) hooks_.tell(RunNoted{std::move(*remark)});
        const Expected<void> able = failures_.count(*point);
        const auto stored = storage_.store(run_file_line(*point), [&] {
            hooks_.tell(PointFinished{index, std::move(*point)});
        });
        return stored ? able : stored;
    }

    const RunRequest& request_;
    const SweepHooks& hooks_;
    Plan plan_;
    std::unique_ptr<Device> device_;
    RunHeader header_;
    std::vector<std::size_t> order_;    ///< what to measure, as indices of the plan
    std::vector<Shape> failed_before_;  ///< in earlier sessions
    std::int64_t lines_before_ = 0;     ///< points in the file before this session's
    int session_ = 0;
    std::optional<DeviceClaim> claim_;
    std::optional<RoofCache> roof_cache_;
    std::optional<TuningCache> tuning_cache_;
    RunStorage storage_;
    std::optional<SentinelRounds> sentinel_;
    std::optional<RoofDoubt> doubt_;
    FailureCount failures_;
    std::shared_ptr<const TelemetryHistory> history_;
    std::unique_ptr<TelemetrySampler> sampler_;  // last: it ends before the device that it reads
};

RunEnded end_of(const Expected<void>& done) {
    if (done) return {};
    const bool cancelled = done.error().kind == ErrorKind::cancelled;
    return {cancelled ? RunEnd::cancelled : RunEnd::failed, done.error().message};
}

}  // namespace

RunEnded measure_sweep(Backends& backends, const RunRequest& request, const SweepHooks& hooks) {
    auto planned = plan(request.sweep);
    if (!planned) return {RunEnd::failed, planned.error().message};
    auto device = open_device(backends, request.device);
    if (!device) return {RunEnd::failed, device.error().message};
    if (planned->shapes.empty()) return {RunEnd::failed, "the sweep has no point to measure"};
    SweepUnderWay sweep(request, hooks, std::move(*planned), std::move(*device));
    RunEnded ended = end_of(sweep.measure());
    sweep.finish(ended);
    return ended;
}

}  // namespace headroom
