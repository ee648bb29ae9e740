// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/run/run.h"
#include "ui/controls/message_bar.h"

namespace headroom {

class RunPresenter;
class WindowBody;

/// Puts what the window shows on the clipboard, and says what is there now.
class CopyFlow final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow.
    CopyFlow(const RunPresenter& run, WindowBody& body, QObject* parent = nullptr);

    /// The figure as it is on screen, twice as fine.
    void copy_picture();
    /// The selected rows, or all: as CSV for who asks for it, and tab separated for a spreadsheet,
    /// with the columns of the CSV.
    void copy_table();
    /// The headroom-cli command that makes the run that is shown; where none is, the one that is
    /// `to_come` (without heads: none can be run).
    void copy_command(const RunHeader& to_come);

signals:
    void message(headroom::MessageBar::Tone tone, const QString& text);

private:
    const RunPresenter& run_;
    WindowBody& body_;
};

}  // namespace headroom
