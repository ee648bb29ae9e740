// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/log_page.h"

#include <QTime>

namespace headroom {
namespace {

/// So many lines are kept: a day's sweeps, and no leak.
constexpr int most_lines = 5000;

}  // namespace

LogPage::LogPage(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("log"));
    setAccessibleName(tr("Log"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setMaximumBlockCount(most_lines);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setPlaceholderText(tr("Nothing has happened yet."));
    viewport()->setAutoFillBackground(false);
}

void LogPage::add(const QString& text) {
    appendPlainText(QStringLiteral("%1  %2").arg(
        QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), text));
}

}  // namespace headroom
