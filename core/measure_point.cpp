// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure_point.h"

#include <fmt/format.h>

#include <chrono>
#include <utility>

#include "core/check.h"
#include "core/memory_need.h"
#include "core/throttling.h"
#include "core/tuning.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

/// Records the error in the point, or hands it on when it is a cancellation.
Expected<Point> with_fault(Point point, const Error& error) {
    if (error.kind == ErrorKind::cancelled) return tl::unexpected(error);
    const bool never_tried =
        error.kind == ErrorKind::out_of_memory || error.kind == ErrorKind::unsupported;
    point.status = never_tried ? PointStatus::skipped : PointStatus::failed;
    point.reason = error.message;
    return point;
}

/// Why the workload does not fit, or nothing when it does.
Expected<void> fits(const Device& device, const WorkloadRequest& request) {
    const auto needed = device.bytes_needed(request);
    if (!needed) return tl::unexpected(needed.error());
    const auto free = device.memory_free();
    if (!free) return tl::unexpected(free.error());
    if (*needed > *free) return fail(ErrorKind::out_of_memory, needs_message(*needed, *free));
    return {};
}

}  // namespace

Expected<Point> measure_point(Device& device, const std::string& device_id,
                              const WorkloadRequest& request, const Alignment& alignment,
                              const MeasureSettings& settings, const Checkpoint& checkpoint,
                              std::stop_token stop, const RunAids& aids) {
    Point point{.shape = request.shape,
                .alignment = alignment,
                .device = device_id,
                .kernel = request.kernel};
    if (!checkpoint()) return fail(ErrorKind::cancelled, "stopped before the point");
    const auto begin = Clock::now();
    if (auto room = fits(device, request); !room) return with_fault(std::move(point), room.error());
    auto workload = device.prepare(request, stop);
    point.phases.set_up = Clock::now() - begin;
    if (!workload) return with_fault(std::move(point), workload.error());

    if (auto chosen = choose_algorithm(**workload, point, aids, settings, checkpoint); !chosen) {
        return with_fault(std::move(point), chosen.error());
    }

    if (!checkpoint()) return fail(ErrorKind::cancelled, "stopped before the check");
    const auto check_begin = Clock::now();
    const auto check = check_workload(**workload, request.shape, request.seed, stop);
    point.phases.check = Clock::now() - check_begin;
    if (!check) return with_fault(std::move(point), check.error());
    point.max_rel_error = check->max_rel_error;
    point.error_bound = check->bound;
    if (!check->passed()) {
        point.status = PointStatus::wrong;
        point.reason = fmt::format("the output is wrong: error {:.2g}, at most {:.2g} is right",
                                   check->max_rel_error, check->bound);
        return point;
    }

    const auto measured =
        measure_watched(point, aids, [&] { return measure(**workload, settings, checkpoint); });
    if (!measured) return with_fault(std::move(point), measured.error());
    point.phases.warm_up = point.measurement->warm_up;
    point.phases.sampling = point.measurement->sampling;
    point.status = PointStatus::measured;
    return point;
}

}  // namespace headroom
