// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>
#include <optional>

#include "ui/window/open_runs/comparison_panel.h"
#include "ui/window/open_runs/open_runs.h"
#include "ui/window/open_runs/runs_list.h"

namespace headroom {

/// The open runs and what can be done with each; beside them the run in front against the
/// baseline.
class RunsPage final : public QWidget {
    Q_OBJECT

public:
    explicit RunsPage(QWidget* parent = nullptr);

    OpenRuns& runs() { return runs_; }
    RunsList& list() { return *list_; }
    ComparisonPanel& comparison() { return *comparison_; }

private:
    QWidget* make_buttons();
    /// What the buttons do to the line that is marked.
    void show_buttons();

    OpenRuns runs_;
    std::optional<RunId> front_run_;  ///< when last heard of
    RunsList* list_;
    QPushButton* front_;
    QPushButton* show_;
    QPushButton* pin_;
    QPushButton* resume_;  ///< says why not where it is disabled
    QPushButton* close_;
    ComparisonPanel* comparison_;
};

}  // namespace headroom
