// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace headroom {

/// The two clocks of streaming multiprocessor 0 at one moment, as a kernel read them.
struct SmStamp {
    unsigned long long found;    ///< 1 when a block ran on that multiprocessor, else 0
    unsigned long long cycles;   ///< clock64(): cycles of this multiprocessor
    unsigned long long time_ns;  ///< %globaltimer: nanoseconds of the whole device
};

/// The mean clock between two stamps, MHz. Nothing where one is missing, or where they are less
/// than a millisecond apart: the global timer moves in steps of up to a microsecond on some GPUs,
/// which is 0.1 % of that.
std::optional<double> clock_mhz_between(const SmStamp& before, const SmStamp& after);

}  // namespace headroom
