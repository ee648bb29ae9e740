// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "core/run/run.h"
#include "ui/figure/content/figure_content.h"

namespace headroom {

/// A run that is drawn beside the one in front.
struct FurtherRun {
    QString id;    ///< tells its curves from those of all other runs: "run 3"
    QString name;  ///< in the legend and the hover card
    std::shared_ptr<const Run> run;
    bool baseline = false;  ///< what the run in front is compared with
    int mark = 0;           ///< which dash and marker, from 0; the baseline has its own

    friend bool operator==(const FurtherRun&, const FurtherRun&) = default;
};

/// Its curves that have points, for FigureOptions::beside; made as `options` has those of the run
/// in front. Their points have no `source`: they are not of the run in front.
std::vector<FigureCurve> further_curves(const FurtherRun& further,
                                        const FigureOptions& options = {});

}  // namespace headroom
