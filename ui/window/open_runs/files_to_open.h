// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace headroom {

/// So many files are opened in one go; more would fill a figure beyond reading.
inline constexpr int most_files_at_once = 20;

/// What to open of what a person dropped or named, and what must be said of the rest.
struct FilesToOpen {
    QStringList files;  ///< each once, at most most_files_at_once
    QStringList notes;  ///< folders without runs, what is left out
};

/// The names of files that may hold a run: "*.headroom.jsonl", "*.csv", "*.log" and so on.
QStringList run_file_patterns();

/// Looks through the paths: a folder stands for the run files and CSVs that lie in it, in the
/// order of their names. A path that does not exist stays, so that reading it says so.
FilesToOpen files_to_open(const QStringList& paths);

/// The paths of what was dropped; a note for each that is not a file of this machine.
QStringList local_paths(const QList<QUrl>& urls, QStringList& notes);

}  // namespace headroom
