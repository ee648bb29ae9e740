// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/window/open_runs/open_runs.h"

namespace headroom {

/// The open runs, a line each, with the dash and marker that their curves have. Enter or a double
/// click brings one to the front, Space shows or hides it, P pins it, R measures
/// what it lacks, Delete closes it.
class RunsList final : public QListView {
    Q_OBJECT

public:
    explicit RunsList(OpenRuns& runs, QWidget* parent = nullptr);

    /// The line with the keyboard's mark; nothing: there is none.
    std::optional<RunId> current_run() const;

signals:
    void front_wanted(headroom::RunId id);
    void shown_toggled(headroom::RunId id);
    void pin_toggled(headroom::RunId id);
    void close_wanted(headroom::RunId id);
    void resume_wanted(headroom::RunId id);
    /// Another line has the mark, or what it says has changed.
    void current_changed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    OpenRuns& runs_;
};

}  // namespace headroom
