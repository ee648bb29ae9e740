// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/run/run.h"

namespace headroom {

/// So many points in a row that fail by an error of the device end a run: it does not recover.
inline constexpr int most_failures_in_a_row = 3;
/// The error of a run that ended for that.
Error too_many_failures(int failures, const std::string& last_reason);

/// Counts the points of a sweep that fail one after the other.
class FailureCount {
public:
    /// With `end_at_first` (RunRequest::end_at_fault) one is too many.
    explicit FailureCount(bool end_at_first) : end_at_first_(end_at_first) {}

    /// device where the run is to end behind this point.
    Expected<void> count(const Point& point);

    /// Whether the run ended behind its first failure, so that another process goes on.
    bool handed_on() const { return end_at_first_ && failures_ > 0; }

private:
    bool end_at_first_;
    int failures_ = 0;
};

}  // namespace headroom
