// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/sweep/data_type.h"

namespace headroom::bench {

/// The fastest multiply-add instruction of this CPU for a type, run from registers alone.
class FmaPeak {
public:
    /// Nothing where there is no loop for the type on this CPU.
    static std::optional<FmaPeak> find(DataType type);

    /// "vfmadd231ps zmm".
    std::string_view instruction() const { return instruction_; }
    /// Runs it for about `seconds` on each thread of the calling thread's OpenMP team, the one
    /// that oneDNN computes with; floating-point operations per second of all together, from the
    /// first thread's begin to the last one's end.
    double measure(double seconds);

private:
    /// Runs `rounds` rounds.
    using Loop = void(long rounds);

    FmaPeak(Loop& loop, double flop_per_round, std::string_view instruction)
        : loop_(&loop), flop_per_round_(flop_per_round), instruction_(instruction) {}

    Loop* loop_;
    double flop_per_round_;
    std::string_view instruction_;
    double rounds_per_second_ = 1e6;  ///< of one thread; a guess until measured
};

}  // namespace headroom::bench
