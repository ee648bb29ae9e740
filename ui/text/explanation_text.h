// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <vector>

#include "core/analysis/explain.h"

namespace headroom {

/// One finding in plain words.
struct ExplanationNote {
    QString title;
    QString text;
    QString source;        ///< formula and where it is from, for the tooltip
    bool caution = false;  ///< it costs throughput

    friend bool operator==(const ExplanationNote&, const ExplanationNote&) = default;
};

/// A measured shape that is faster.
struct ShapeSuggestion {
    std::size_t point = 0;  ///< index into the run's points
    QString shape;          ///< "a = 16   h = 4096"
    QString gain;           ///< "+82.3 %"
    QString help;           ///< for the tooltip

    friend bool operator==(const ShapeSuggestion&, const ShapeSuggestion&) = default;
};

/// What the Point panel says of why a point is where it is.
struct Explanation {
    std::vector<ExplanationNote> notes;
    std::vector<ShapeSuggestion> suggestions;  ///< the fastest first, at most three
};

/// explain() in words; empty for a point that is not measured.
Explanation explanation_of(const PointInRun& place);

}  // namespace headroom
