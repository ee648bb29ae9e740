// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/finding.h"
#include "core/run/run.h"

namespace headroom {

/// A point and the run that it stands in. Refers to both; they outlive it.
struct PointInRun {
    const RunHeader& header;
    std::span<const Point> points;
    std::size_t index = 0;  ///< < points.size()

    const Point& point() const { return points[index]; }
};

/// Why the point is where it is and which shapes are faster: only what the run's data or a formula
/// shows. Bound, alignment, tiles, waves, changes of kernel, alternatives, in this order; what is
/// not known is left out. Empty for a point that is not measured.
std::vector<Finding> explain(const PointInRun& place);

/// The head dimension above which arithmetic binds instead of memory at a ridge of `ridge`
/// FLOP/byte: intensity(d) = ridge solved for d, at 2 bytes R s / (s - 2 R). Nothing: never, for
/// any d. Of the shape only s and the type count.
std::optional<double> ridge_head_dim(const Shape& shape, double ridge);

/// The bytes by whose multiples the tensor cores want the extents of the shape's type: 128 from
/// compute capability 8.0 (A100) on, 16 for 7.x (V100) (arXiv 2401.14489). Nothing: the device has
/// none or is no GPU, they are not used for the type (fp32), or its capability is not known.
std::optional<std::int64_t> tensor_core_bytes(const DeviceInfo& device, DataType type);

/// The measured shapes of the run within 2 % of the point's parameters, as many layers in both (32,
/// vocabulary 51200; core/sweep/size_region.h), and those of them that are shown_faster(). The
/// point is comparable().
Alternatives find_alternatives(const PointInRun& place);

}  // namespace headroom
