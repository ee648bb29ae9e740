// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/size_region.h"

namespace headroom {

/// What the x axis of a figure counts.
enum class XQuantity {
    hidden,      ///< hidden size h
    head_dim,    ///< head dimension d = h/a
    parameters,  ///< parameters of a model of that h (FigureScales::model)
};

/// What the y axis of a figure counts, each by the median time of a launch.
enum class YQuantity {
    throughput,  ///< TFLOP/s
    roof_share,  ///< throughput / roof, %
    bandwidth,   ///< traffic / time, GB/s
    time,        ///< of a launch, µs
    energy,      ///< of a launch: mean power while it was timed, times its time, mJ
};

/// In what a figure is drawn.
struct FigureScales {
    XQuantity x = XQuantity::hidden;
    bool log2_x = false;
    YQuantity y = YQuantity::throughput;
    ModelAssumptions model{};  ///< behind XQuantity::parameters

    friend bool operator==(const FigureScales&, const FigureScales&) = default;
};

}  // namespace headroom
