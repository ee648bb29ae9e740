// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <optional>
#include <set>
#include <string>

#include "ui/theme/curve_colors.h"
#include "ui/window/chart/figure_menus.h"
#include "ui/window/choices/settings.h"
#include "ui/window/open_runs/open_runs.h"
#include "ui/window/setup/sweep_draft.h"

namespace headroom {

/// What is to be measured and on what, as it is set up.
struct SetupChoices {
    std::string preset;
    std::string device;
    std::string kernel;
    SweepDraft draft;
    QString regions;  ///< as SizeRegionField writes them

    friend bool operator==(const SetupChoices&, const SetupChoices&) = default;
};

/// What is chosen of the runs that are open.
struct RunChoices {
    std::optional<RunId> baseline;
    std::set<RunId> hidden;  ///< those that are not drawn when they are not in front

    friend bool operator==(const RunChoices&, const RunChoices&) = default;
};

/// How the window shows things. Where in the figure one looks is not among them: zoom and pan have
/// a way back of their own (ViewHistory).
struct ViewChoices {
    ThemeChoice theme = ThemeChoice::system;
    CurveColors curve_colors = CurveColors::figure;
    bool published_curves = false;
    bool sweep_column = true;
    bool point_column = true;
    FigureMenus::Choice figure;   ///< axes, roofs, ribbons
    QSet<QString> hidden_curves;  ///< by their ids
    RunChoices runs;

    friend bool operator==(const ViewChoices&, const ViewChoices&) = default;
};

/// Everything that a person chooses in the window and that Undo takes back.
struct WindowChoices {
    SetupChoices setup;
    ViewChoices view;

    friend bool operator==(const WindowChoices&, const WindowChoices&) = default;
};

/// What has become another between two states.
struct ChoiceChange {
    QString name;        ///< for a menu: "heads"; of several, the one that brought the others along
    int typed_text = 0;  ///< above 0: a text that is typed letter by letter, each its own number
};

/// The difference between two states that are not the same.
ChoiceChange change_between(const WindowChoices& before, const WindowChoices& after);

}  // namespace headroom
