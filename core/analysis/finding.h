// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/analysis/tile.h"
#include "core/run/roof.h"

namespace headroom {

/// Which measured limit the roof over the point comes from (Williams, Waterman and Patterson,
/// "Roofline", CACM 52(4), 2009).
struct BoundFinding {
    Bound bound = Bound::memory;
    double intensity = 0;              ///< of the shape, FLOP/byte
    double ridge = 0;                  ///< measured peak / measured bandwidth, FLOP/byte
    std::optional<double> ridge_at_d;  ///< ridge_head_dim() at this sequence length

    friend bool operator==(const BoundFinding&, const BoundFinding&) = default;
};

/// What divides d, beside what the type's tensor cores want (arXiv 2401.14489).
struct AlignmentFinding {
    std::int64_t power_of_two = 1;  ///< the largest that divides d
    std::int64_t bytes = 0;         ///< power_of_two elements of V
    std::int64_t wanted_bytes = 0;  ///< tensor_core_bytes()

    friend bool operator==(const AlignmentFinding&, const AlignmentFinding&) = default;
};

/// Tile quantization: how much of what the tiles cover is output (arXiv 2401.14489).
struct TileFinding {
    Tile tile;
    bool assumed = false;  ///< the library does not tell
    double filled = 1;     ///< filled_share()

    friend bool operator==(const TileFinding&, const TileFinding&) = default;
};

/// Wave quantization: how busy the multiprocessors are when the last wave is counted whole
/// (arXiv 2401.14489).
struct WaveFinding {
    /// How the waves were counted.
    struct Tiles {
        std::int64_t tiles = 0;
        int multiprocessors = 0;
        bool assumed = false;  ///< of an assumed tile

        friend bool operator==(const Tiles&, const Tiles&) = default;
    };
    std::optional<Tiles> counted;  ///< one tile a multiprocessor at a time; nothing: by the library
    double waves = 0;              ///< as a fraction
    std::int64_t whole_waves = 0;  ///< rounded up
    double busy = 1;               ///< waves / whole_waves

    friend bool operator==(const WaveFinding&, const WaveFinding&) = default;
};

/// The library ran other code, or another tile, at the next point of the curve.
struct KernelChange {
    /// One thing that differs.
    struct Difference {
        std::string what;  ///< "implementation", "tile"
        std::string there;
        std::string here;

        friend bool operator==(const Difference&, const Difference&) = default;
    };
    std::size_t neighbour = 0;  ///< index into the run's points
    std::vector<Difference> differences;
    /// Its throughput over this point's, less 1; only where the intervals tell them apart.
    std::optional<double> change;

    friend bool operator==(const KernelChange&, const KernelChange&) = default;
};

/// A measured shape that is faster than this one.
struct FasterShape {
    std::size_t point = 0;         ///< index into the run's points
    double gain = 0;               ///< its throughput over this point's, less 1
    double parameters_change = 0;  ///< its parameters over this point's, less 1

    friend bool operator==(const FasterShape&, const FasterShape&) = default;
};

/// What the run's own measurements show of shapes of nearly as many parameters.
struct Alternatives {
    std::size_t compared = 0;         ///< measured shapes that could be compared
    std::vector<FasterShape> faster;  ///< those shown to be faster, the fastest first

    friend bool operator==(const Alternatives&, const Alternatives&) = default;
};

/// Why nothing is compared with the point.
struct NotCompared {
    std::string flag;          ///< that makes its number doubtful; empty: too few samples
    std::int64_t samples = 0;  ///< that it has

    friend bool operator==(const NotCompared&, const NotCompared&) = default;
};

/// One thing that the data or a formula shows of a point.
using Finding = std::variant<BoundFinding, AlignmentFinding, TileFinding, WaveFinding, KernelChange,
                             Alternatives, NotCompared>;

/// What a finding rests on.
enum class FindingSource {
    roofline,      ///< Williams, Waterman and Patterson 2009
    co_design,     ///< Anthony et al., arXiv 2401.14489
    library,       ///< what the kernel's library told, in the run
    measurements,  ///< those of the run
};
FindingSource source_of(const Finding& finding);

}  // namespace headroom
