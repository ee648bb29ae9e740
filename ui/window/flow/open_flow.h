// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QMimeData>
#include <QObject>
#include <QStringList>

#include "ui/controls/message_bar.h"
#include "ui/window/choices/settings.h"
#include "ui/window/flow/runs_presenter.h"
#include "ui/window/open_runs/growing_files.h"
#include "ui/window/open_runs/open_report.h"
#include "ui/window/open_runs/recent_files.h"
#include "ui/window/open_runs/run_reading.h"
#include "ui/window/run/run_controller.h"

namespace headroom {

/// Opens files as runs, however a person names them: dialog, recent files, drag and drop, command
/// line, the last session. Says in one message how that went.
class OpenFlow final : public QObject {
    Q_OBJECT

public:
    /// All outlive the flow; the dialog opens over `window`.
    OpenFlow(RunController& controller, RunsPresenter& runs, QWidget* window);

    /// Asks for files, beginning in `folder`.
    void choose(const QString& folder);
    /// Opens files, and the runs in folders. The first of them comes to the front, but while a run
    /// is under way: then they are drawn beside it.
    void open(const QStringList& paths);
    /// Whether anything in it may be opened: files, also those that will turn out to be none.
    static bool takes(const QMimeData& data);
    void open_dropped(const QMimeData& data);
    /// Opens what was open when the window was last closed, as it was.
    void restore(const SessionState& session);
    /// What is open now, for the next start.
    SessionState session() const;

    RecentFiles& recent() { return recent_; }

signals:
    void message(headroom::MessageBar::Tone tone, const QString& text);
    /// For the log: what a message has no room for.
    void logged(const QString& text);
    /// The folder that a person opened files from.
    void folder_used(const QString& folder);

private:
    void open_with_notes(const QStringList& paths, const QStringList& notes);
    /// Adds those that could be read; gives their ids.
    std::vector<RunId> take(const std::vector<ReadFile>& files, OpenReport& report);
    unsigned threads() const;
    void say(const OpenReport& report);

    RunController& controller_;
    RunsPresenter& runs_;
    QWidget* window_;
    RecentFiles recent_;
    GrowingFiles growing_;
};

}  // namespace headroom
