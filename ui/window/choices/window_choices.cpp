// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choices/window_choices.h"

#include <QCoreApplication>

namespace headroom {
namespace {

class ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChoiceText)
};

ChoiceChange change_of_view(const ViewChoices& before, const ViewChoices& after) {
    if (before.theme != after.theme) return {ChoiceText::tr("theme")};
    if (before.curve_colors != after.curve_colors) return {ChoiceText::tr("colours of curves")};
    if (before.published_curves != after.published_curves) {
        return {ChoiceText::tr("published curves")};
    }
    if (before.figure.scales != after.figure.scales) return {ChoiceText::tr("axes")};
    if (before.figure.roof_lines != after.figure.roof_lines) return {ChoiceText::tr("roofs")};
    if (before.figure.ribbons != after.figure.ribbons) return {ChoiceText::tr("ribbons")};
    if (before.hidden_curves != after.hidden_curves) return {ChoiceText::tr("curves shown")};
    if (before.runs.baseline != after.runs.baseline) return {ChoiceText::tr("baseline")};
    if (before.runs.hidden != after.runs.hidden) return {ChoiceText::tr("runs shown")};
    return {ChoiceText::tr("columns")};
}

ChoiceChange change_of_draft(const SweepDraft& before, const SweepDraft& after) {
    int number = 0;
    if (before.type != after.type) return {ChoiceText::tr("data type")};
    if (before.heads != after.heads) return {ChoiceText::tr("heads")};
    for (const auto part : {&SweepDraft::first, &SweepDraft::last, &SweepDraft::step}) {
        ++number;
        if (before.*part != after.*part) return {ChoiceText::tr("hidden sizes"), number};
    }
    ++number;
    if (before.points_per_curve != after.points_per_curve) {
        return {ChoiceText::tr("points a curve"), number};
    }
    ++number;
    if (before.alignment != after.alignment) return {ChoiceText::tr("alignment"), number};
    ++number;
    if (before.batch != after.batch) return {ChoiceText::tr("batch"), number};
    ++number;
    if (before.seq_len != after.seq_len) return {ChoiceText::tr("sequence length"), number};
    if (before.mode != after.mode) return {ChoiceText::tr("measuring")};
    if (before.regime != after.regime) return {ChoiceText::tr("regime")};
    return {ChoiceText::tr("input data")};
}

}  // namespace

ChoiceChange change_between(const WindowChoices& before, const WindowChoices& after) {
    constexpr int regions_number = 16;  // behind the draft's texts
    if (before.setup == after.setup) return change_of_view(before.view, after.view);
    // A preset and a device bring other fields with them.
    if (before.setup.preset != after.setup.preset) return {ChoiceText::tr("preset")};
    if (before.setup.device != after.setup.device) return {ChoiceText::tr("device")};
    if (before.setup.draft != after.setup.draft) {
        return change_of_draft(before.setup.draft, after.setup.draft);
    }
    if (before.setup.kernel != after.setup.kernel) return {ChoiceText::tr("kernel")};
    return {ChoiceText::tr("size regions"), regions_number};
}

}  // namespace headroom
