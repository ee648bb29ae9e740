// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure_point.h"

#include <fmt/format.h>

#include <chrono>
#include <new>
#include <optional>
#include <utility>

#include "core/measure/check.h"
#include "core/measure/rotation.h"
#include "core/measure/throttling.h"
#include "core/measure/tuning.h"
#include "core/sweep/memory_need.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

/// What a step of a point came to: go on, or the point is done (wrong), or an error.
enum class Step { go_on, done };

/// Records the error in the point, or hands it on when it is a cancellation.
Expected<Point> with_fault(Point point, const Error& error) {
    if (error.kind == ErrorKind::cancelled) return tl::unexpected(error);
    const bool never_tried =
        error.kind == ErrorKind::out_of_memory || error.kind == ErrorKind::unsupported;
    point.status = never_tried ? PointStatus::skipped : PointStatus::failed;
    point.reason = error.message;
    // Only a measured point has numbers: the others must not be taken for one.
    point.measurement.reset();
    point.burst.reset();
    point.first_attempt.reset();
    return point;
}

void make_wrong(Point& point, std::string reason) {
    point.status = PointStatus::wrong;
    point.reason = std::move(reason);
    point.measurement.reset();
    point.burst.reset();
    point.first_attempt.reset();
}

/// The memory that one set of the workload needs in all, if it fits.
Expected<std::uint64_t> one_set_bytes(const Device& device, const WorkloadRequest& request,
                                      std::uint64_t free) {
    WorkloadRequest one = request;
    one.sets = 1;
    auto needed = device.bytes_needed(one);
    if (!needed) return needed;
    if (*needed > free) return fail(ErrorKind::out_of_memory, needs_message(*needed, free));
    return needed;
}

/// How many sets the point gets.
Expected<Rotation> choose_rotation(const Device& device, const WorkloadRequest& request) {
    const auto free = device.memory_free();
    if (!free) return tl::unexpected(free.error());
    const auto one_set = one_set_bytes(device, request, *free);
    if (!one_set) return tl::unexpected(one_set.error());
    const std::uint64_t tensors = tensor_bytes(request.shape);
    return plan_rotation({.set_bytes = tensors,
                          .once_bytes = *one_set > tensors ? *one_set - tensors : 0,
                          .free_bytes = *free,
                          .cache_bytes = device.info().cache_bytes});
}

/// Prepares the workload with the rotation's sets, or with one where that many cannot be had
/// although they should fit (memory in pieces, another program that was faster).
Expected<std::unique_ptr<Workload>> prepare(Device& device, WorkloadRequest request,
                                            Rotation& rotation, const std::stop_token& stop) {
    request.sets = rotation.sets;
    auto workload = device.prepare(request, stop);
    if (workload || rotation.sets == 1 || workload.error().kind != ErrorKind::out_of_memory) {
        return workload;
    }
    rotation = one_set(tensor_bytes(request.shape), device.info().cache_bytes);
    request.sets = 1;
    return device.prepare(request, stop);
}

/// Memory, sets, preparation.
Expected<std::unique_ptr<Workload>> set_up(Device& device, const WorkloadRequest& request,
                                           Point& point, const std::stop_token& stop) {
    const auto begin = Clock::now();
    auto rotation = choose_rotation(device, request);
    if (!rotation) return tl::unexpected(rotation.error());
    auto workload = prepare(device, request, *rotation, stop);
    point.phases.set_up = Clock::now() - begin;
    if (!workload) return workload;
    point.sets = rotation->sets;
    if (rotation->cache == CacheState::resident) point.add_flag(flag::cache_resident);
    if (rotation->cache == CacheState::unknown) point.add_flag(flag::cache_unknown);
    return workload;
}

/// Checks O before anything is timed.
Expected<Step> check(Workload& workload, const WorkloadRequest& request, Point& point,
                     const std::stop_token& stop) {
    const auto begin = Clock::now();
    const auto checked = check_workload(workload, request.shape, request.seed, stop);
    point.phases.check = Clock::now() - begin;
    if (!checked) return tl::unexpected(checked.error());
    point.max_rel_error = checked->max_rel_error;
    point.error_bound = checked->bound;
    point.whole_rel_error = checked->whole.max_rel_error;
    point.whole_error_bound = checked->whole_bound;
    point.output_checksum = checked->checksum;
    if (checked->passed()) return Step::go_on;
    make_wrong(point, checked->fault());
    return Step::done;
}

/// Times the regimes that are asked for, the burst first, as nothing cools a device like not
/// having been used. The main one is watched for throttling.
Expected<void> time_regimes(Workload& workload, const MeasureSettings& settings, Point& point,
                            const Conditions& conditions) {
    const auto add_phases = [&](const Measurement& measured) {
        point.phases.warm_up += measured.warm_up;
        point.phases.sampling += measured.sampling;
    };
    const auto burst = [&] {
        return measure_burst(workload, settings, conditions.idle, conditions.checkpoint);
    };
    const auto sustained = [&] { return measure(workload, settings, conditions.checkpoint); };
    if (settings.regime == RegimeChoice::both) {
        auto beside = burst();
        if (!beside) return tl::unexpected(beside.error());
        add_phases(*beside);
        point.burst = std::move(*beside);
    }
    const bool burst_alone = settings.regime == RegimeChoice::burst;
    const auto timed =
        measure_watched(point, conditions, [&] { return burst_alone ? burst() : sustained(); });
    if (!timed) return timed;
    add_phases(*point.measurement);
    return {};
}

/// After the timing O must be what it was before, in every set.
Expected<Step> check_unchanged(Workload& workload, Point& point) {
    const auto begin = Clock::now();
    const auto found = find_changed_set(workload, point.output_checksum.value_or(0));
    point.phases.check += Clock::now() - begin;
    if (!found) return tl::unexpected(found.error());
    const std::optional<int> changed = *found;
    if (!changed) return Step::go_on;
    point.add_flag(flag::output_changed);
    make_wrong(point,
               fmt::format("the output is wrong: after the timing, O of set {} is not what it was "
                           "before; the kernel or the device computes differently from launch to "
                           "launch",
                           *changed));
    return Step::done;
}

/// What the workload says of itself, once its algorithm is chosen (choose_algorithm() has told
/// of that).
void describe(const Workload& workload, Point& point) {
    point.implementation = workload.implementation();
    point.beforehand = workload.beforehand();
}

/// What the point needed and what was free, where both can be told.
std::string memory_message(const Device& device, const WorkloadRequest& request) {
    const auto needed = device.bytes_needed(request);
    const auto free = device.memory_free();
    return needed && free ? ": " + needs_message(*needed, *free) : "";
}

Expected<Point> measure_whole(Point point, Device& device, const PointRequest& request,
                              const Conditions& conditions) {
    const WorkloadRequest& asked = request.workload;
    if (!conditions.checkpoint()) return fail(ErrorKind::cancelled, "stopped before the point");
    auto workload = set_up(device, asked, point, conditions.stop);
    if (!workload) return with_fault(std::move(point), workload.error());

    if (auto chosen = choose_algorithm(**workload, point, request.settings, conditions); !chosen) {
        return with_fault(std::move(point), chosen.error());
    }
    describe(**workload, point);
    if (!conditions.checkpoint()) return fail(ErrorKind::cancelled, "stopped before the check");
    const auto right = check(**workload, asked, point, conditions.stop);
    if (!right) return with_fault(std::move(point), right.error());
    if (*right == Step::done) return point;

    const auto timed = time_regimes(**workload, request.settings, point, conditions);
    if (!timed) return with_fault(std::move(point), timed.error());
    const auto unchanged = check_unchanged(**workload, point);
    if (!unchanged) return with_fault(std::move(point), unchanged.error());
    if (*unchanged == Step::go_on) point.status = PointStatus::measured;
    return point;
}

}  // namespace

Expected<Point> measure_point(Device& device, const PointRequest& request,
                              const Conditions& conditions) {
    const Point point{.shape = request.workload.shape,
                      .alignment = request.alignment,
                      .device = request.device,
                      .kernel = request.workload.kernel};
    try {
        return measure_whole(point, device, request, conditions);
    } catch (const std::bad_alloc&) {
        // The one exception that comes on the way: what a check keeps on the host is allocated too.
        return with_fault(
            point, {ErrorKind::out_of_memory,
                    "this computer's memory ran out, though as much as it needs seemed free" +
                        memory_message(device, request.workload)});
    }
}

}  // namespace headroom
