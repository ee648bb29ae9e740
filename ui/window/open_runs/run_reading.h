// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/error.h"
#include "core/formats/run_file.h"

namespace headroom {

/// A file and what came of reading it.
struct ReadFile {
    QString path;
    Expected<LoadedRun> loaded;
};

/// Reads the files, `threads` (>= 1) at a time, and comes back with all of them, in their order.
/// What is no run at all (a picture, a program) is told apart from a run with a fault.
std::vector<ReadFile> read_files(const QStringList& paths, unsigned threads);

}  // namespace headroom
