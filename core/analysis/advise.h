// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/run/roof.h"
#include "core/run/run.h"
#include "core/sweep/model_size.h"

namespace headroom {

/// A model that a shape is looked for.
struct AdviceRequest {
    double parameters = 0;  ///< wanted in all
    LayersRule layers{};
    std::int64_t vocabulary = 51200;
    std::int64_t seq_len = 2048;  ///< positions that are learned
    double tolerance = 0.02;      ///< how far the parameters may be off, as a share
};

/// One model: its shape and what it comes to.
struct ModelShape {
    HeadCount heads;
    HeadDim head_dim;
    std::int64_t layers = 0;
    double parameters = 0;  ///< parameter_count()

    HiddenSize hidden() const { return HiddenSize{heads.value * head_dim.value}; }
    friend bool operator==(const ModelShape&, const ModelShape&) = default;
};

/// How a measured shape stands beside the fastest.
enum class Standing {
    fastest,   ///< the highest median
    level,     ///< the intervals do not tell it from the fastest
    slower,    ///< shown to be slower than the fastest
    unlike,    ///< measured otherwise than the fastest (cache, regime)
    unranked,  ///< not measured, too few samples, or a flag makes the number doubtful
};

/// A shape that the run has a point of.
struct MeasuredAdvice {
    ModelShape model;
    std::size_t point = 0;  ///< index into the run's points
    Standing standing = Standing::unranked;
    std::optional<double> change;  ///< throughput over the fastest's, less 1; only where ranked
};

/// A throughput between two measured points of the same heads, linear in the head dimension.
struct Interpolation {
    std::size_t below = 0;  ///< the point of the next smaller head dimension, an index
    std::size_t above = 0;  ///< of the next larger
    double tflops = 0;
};

/// A shape that the run has no point of. What it would reach is only predicted.
struct PredictedAdvice {
    ModelShape model;
    std::optional<Interpolation> between;  ///< nothing: there are no measured points round it
    std::optional<PointRoof> roof;         ///< the most that it can reach; nothing: no roofs
};

/// The shapes of so many parameters.
struct Advice {
    std::vector<MeasuredAdvice> measured;    ///< the fastest first, the unranked last
    std::vector<PredictedAdvice> predicted;  ///< by interpolation, the fastest first; then by roof
    /// Where there is no shape at all: the next smaller and the next larger model.
    std::vector<ModelShape> nearest;
};

/// The most shapes that are listed.
inline constexpr std::int64_t most_advised = 1000;

/// The shapes (a, h, L) with so many parameters among the head counts and alignments of the run's
/// sweep, and all that the run has points of. Its batch, sequence and type are the run's.
///
/// Predicted is only between measured points of the same head count and alignment, and equally
/// aligned in bytes (up to 128): what else is known of a shape is its measured roof.
///
/// invalid_input when a number is out of bounds, or more than most_advised shapes qualify.
Expected<Advice> advise(const RunHeader& header, const std::vector<Point>& points,
                        const AdviceRequest& request);

}  // namespace headroom
