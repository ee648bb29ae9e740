// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/sweep/sweep.h"

namespace headroom {

/// What is wrong with (or worth knowing about) one field of a sweep.
struct SweepIssue {
    enum class Severity {
        error,  ///< nothing can be measured until it is mended
        note,   ///< the rest of the sweep runs; this says what is left out
    };
    Severity severity = Severity::error;
    SweepField field = SweepField::heads;
    std::string message;  ///< the rule, and an example that would work

    friend bool operator==(const SweepIssue&, const SweepIssue&) = default;
};

/// Everything that is wrong with the sweep, and every head count left without a point. Empty:
/// all is well.
std::vector<SweepIssue> validate(const SweepSpec& spec);

}  // namespace headroom
