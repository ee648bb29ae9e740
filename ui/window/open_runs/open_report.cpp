// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/open_report.h"

#include <algorithm>

#include "ui/text/foreign_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

/// More lines would push the figure away; the log has them all.
constexpr qsizetype most_lines = 4;
constexpr qsizetype longest_line = 360;

void add_lines(QStringList& lines, const QStringList& more) {
    for (const QString& line : more.first(std::min(most_lines, more.size()))) {
        lines += shortened(line, longest_line);
    }
    if (more.size() > most_lines) {
        lines += tr("and %1 more, which the log names").arg(more.size() - most_lines);
    }
}

}  // namespace

QString open_message(const OpenReport& report) {
    QStringList lines;
    // Folders are none of the files, and a run that is under way is neither opened nor not.
    const qsizetype files = report.opened + report.failures.size();
    if (!report.failures.isEmpty() && files > 1) {
        lines += tr("%1 of %2 files were opened. Not opened:").arg(report.opened).arg(files);
    }
    add_lines(lines, report.failures);
    if (!report.failures.isEmpty() && !report.notes.isEmpty()) lines += tr("Worth knowing:");
    add_lines(lines, report.notes);
    return lines.join(QLatin1Char('\n'));
}

bool leaves_out(const OpenReport& report) {
    const auto beyond = [](const QStringList& lines) {
        return lines.size() > most_lines || std::ranges::any_of(lines, [](const QString& line) {
                   return line.size() > longest_line;
               });
    };
    return beyond(report.failures) || beyond(report.notes);
}

MessageBar::Tone open_tone(const OpenReport& report) {
    return report.failures.isEmpty() ? MessageBar::Tone::note : MessageBar::Tone::error;
}

}  // namespace headroom
