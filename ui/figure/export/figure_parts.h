// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/export/figure_facts.h"

namespace headroom {

/// What an exported figure has beside its curves and axes.
struct FigureParts {
    bool title = true;
    bool legend = true;
    bool regions = true;
    bool end_labels = true;
    /// The published curves, dashed. Only where y is throughput and x the hidden size: a figure of
    /// other quantities has them where it brought them itself.
    bool published = false;
    bool caption = false;  ///< the run's facts in words below the figure

    friend bool operator==(const FigureParts&, const FigureParts&) = default;
};

/// The figure with those parts and no others; `sweep` says which published curves go with it. An
/// axis changes only where a published curve that was not there does not fit on it.
FigureContent with_parts(FigureContent content, const FigureParts& parts, const SweepSpec& sweep);

/// A run's facts in a few sentences, for below its figure: device, kernel, sweep, protocol, when
/// and where it was measured, and by which version. What the facts do not say is left out.
QString caption_text(const FigureFacts& facts);

}  // namespace headroom
