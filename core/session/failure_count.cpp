// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/failure_count.h"

#include <fmt/format.h>

namespace headroom {

Error too_many_failures(int failures, const std::string& last_reason) {
    return {ErrorKind::device,
            fmt::format("{} points in a row failed, so the rest is not tried; the last: {}. Check "
                        "the device, and start Headroom again",
                        failures, last_reason)};
}

Expected<void> FailureCount::count(const Point& point) {
    failures_ = point.status == PointStatus::failed ? failures_ + 1 : 0;
    if (handed_on()) return fail(ErrorKind::device, point.reason);
    if (failures_ < most_failures_in_a_row) return {};
    return tl::unexpected(too_many_failures(failures_, point.reason));
}

}  // namespace headroom
