// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/resumable.h"

#include <QFile>
#include <algorithm>

#include "core/disk/file_lock.h"
#include "ui/text/number_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

bool lacks_points(const Run& run) {
    const auto failed = [](const Point& point) { return point.status == PointStatus::failed; };
    return std::ssize(run.points) < run.header.planned_points ||
           std::ranges::any_of(run.points, failed);
}

}  // namespace

QString resume_obstacle(const OpenRun& run) {
    if (run.file.isEmpty()) return tr("It has no run file to go on with.");
    if (!run.file.endsWith(QStringLiteral(".jsonl"))) {
        return tr("Only a run file can be gone on with, no table and no log.");
    }
    const auto writer = writer_of(QFile::encodeName(run.file).toStdString());
    if (writer) return tr("%1 is writing it.").arg(to_qstring(*writer));
    if (!lacks_points(*run.run)) return tr("It is complete: no point is missing.");
    return {};
}

}  // namespace headroom
