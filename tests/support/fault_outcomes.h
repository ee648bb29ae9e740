// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>
#include <tuple>

#include "core/run/run.h"
#include "core/session/isolation.h"

namespace headroom::testing {

/// What a point with a fault comes to, whichever process measures it.
struct FaultOutcome {
    const char* fault;  ///< kind and operation, as parse_fault() has them
    PointStatus status = PointStatus::failed;
    const char* reason = "";  ///< words of it

    bool is(std::string_view kind) const { return std::string_view(fault).starts_with(kind); }
};

/// Every fault in every operation. Wrong data at prepare() is not there: what is stored is what the
/// check computes with, so that other P and V are other inputs, not wrong ones.
inline constexpr std::array fault_outcomes{
    FaultOutcome{"fail:prepare", PointStatus::failed, "injected: the device reports a fault"},
    FaultOutcome{"fail:launch", PointStatus::failed, "injected: the device reports a fault"},
    FaultOutcome{"fail:timing", PointStatus::failed, "injected: the device reports a fault"},
    FaultOutcome{"fail:copy", PointStatus::failed, "injected: the device reports a fault"},
    FaultOutcome{"out-of-memory:prepare", PointStatus::skipped, "no memory left"},
    FaultOutcome{"out-of-memory:launch", PointStatus::skipped, "no memory left"},
    FaultOutcome{"out-of-memory:timing", PointStatus::skipped, "no memory left"},
    FaultOutcome{"out-of-memory:copy", PointStatus::skipped, "no memory left"},
    FaultOutcome{"no-host-memory:prepare", PointStatus::skipped, "memory"},
    FaultOutcome{"no-host-memory:launch", PointStatus::skipped, "memory"},
    FaultOutcome{"no-host-memory:timing", PointStatus::skipped, "memory"},
    FaultOutcome{"no-host-memory:copy", PointStatus::skipped, "memory"},
    FaultOutcome{"wrong-data:launch", PointStatus::wrong, "the output is wrong"},
    FaultOutcome{"wrong-data:timing", PointStatus::wrong, "after the timing, O of set 0"},
    FaultOutcome{"wrong-data:copy", PointStatus::wrong, "the output is wrong"},
    FaultOutcome{"hang:prepare", PointStatus::failed, "the device did not answer for"},
    FaultOutcome{"hang:launch", PointStatus::failed, "the device did not answer for"},
    FaultOutcome{"hang:timing", PointStatus::failed, "the device did not answer for"},
    FaultOutcome{"hang:copy", PointStatus::failed, "the device did not answer for"},
    // In a child: a program that measures in its own process is killed itself.
    FaultOutcome{"kill:prepare", PointStatus::failed,
                 "the process that measured ended by signal 9 (Killed)"},
    FaultOutcome{"kill:launch", PointStatus::failed,
                 "the process that measured ended by signal 9 (Killed)"},
    FaultOutcome{"kill:timing", PointStatus::failed,
                 "the process that measured ended by signal 9 (Killed)"},
    FaultOutcome{"kill:copy", PointStatus::failed,
                 "the process that measured ended by signal 9 (Killed)"},
};

inline constexpr std::array isolations{Isolation::own, Isolation::child, Isolation::automatic};

/// A row of a table test of both.
using FaultCase = std::tuple<Isolation, FaultOutcome>;

inline void PrintTo(const FaultOutcome& outcome, std::ostream* out) {
    *out << outcome.fault;
}

/// "child_hang_copy".
inline std::string fault_case_name(const FaultCase& fault_case) {
    const auto& [isolation, outcome] = fault_case;
    std::string name = std::string(to_string(isolation)) + "_" + outcome.fault;
    std::ranges::replace_if(
        name, [](char c) { return c == ':' || c == '-'; }, '_');
    return name;
}

}  // namespace headroom::testing
