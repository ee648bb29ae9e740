// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/files_to_open.h"

#include <QDir>
#include <QFileInfo>
#include <iterator>
#include <ranges>
#include <string_view>

#include "core/formats/run_formats.h"
#include "ui/text/foreign_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

QString pattern_of(std::string_view ending) {
    return QLatin1Char('*') + QString::fromUtf8(ending.data(), std::ssize(ending));
}

/// Of files that are opened with their folder.
QStringList patterns_in_folders() {
    QStringList patterns;
    for (const RunFormat& format : run_formats() | std::views::reverse) {
        if (format.in_folders) patterns += pattern_of(format.endings.front());
    }
    return patterns;
}

QStringList runs_in_folder(const QString& folder) {
    const QDir dir(folder);
    QStringList files;
    for (const QString& name : dir.entryList(patterns_in_folders(), QDir::Files, QDir::Name)) {
        files += dir.filePath(name);
    }
    return files;
}

}  // namespace

QStringList run_file_patterns() {
    QStringList patterns;
    for (const RunFormat& format : run_formats() | std::views::reverse) {
        for (const std::string_view ending : format.endings) patterns += pattern_of(ending);
    }
    return patterns;
}

FilesToOpen files_to_open(const QStringList& paths) {
    FilesToOpen result;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        // Reading a pipe or a device may never end.
        if (info.exists() && !info.isFile() && !info.isDir()) {
            result.notes += tr("%1 is no regular file.").arg(foreign_text(path));
            continue;
        }
        if (!info.isDir()) {
            result.files += path;
            continue;
        }
        const QStringList found = runs_in_folder(path);
        if (found.isEmpty()) {
            result.notes +=
                tr("The folder %1 holds no run (%2).")
                    .arg(foreign_text(path), patterns_in_folders().join(QStringLiteral(", ")));
        }
        result.files += found;
    }
    result.files.removeDuplicates();
    if (const qsizetype count = result.files.size(); count > most_files_at_once) {
        result.files.resize(most_files_at_once);
        result.notes += tr("The first %1 of %2 files are opened; the others can be opened after "
                           "these.")
                            .arg(most_files_at_once)
                            .arg(count);
    }
    return result;
}

QStringList local_paths(const QList<QUrl>& urls, QStringList& notes) {
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths += url.toLocalFile();
        } else {
            notes += tr("%1 is not on this machine; save it here and open the copy.")
                         .arg(foreign_text(url.toDisplayString()));
        }
    }
    return paths;
}

}  // namespace headroom
