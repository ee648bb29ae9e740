// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/files_to_open.h"

#include <QDir>
#include <QFileInfo>

#include "ui/text/foreign_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

QStringList runs_in_folder(const QString& folder) {
    const QDir dir(folder);
    QStringList files;
    for (const QString& name :
         dir.entryList({QStringLiteral("*.headroom.jsonl"), QStringLiteral("*.csv")}, QDir::Files,
                       QDir::Name)) {
        files += dir.filePath(name);
    }
    return files;
}

}  // namespace

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
            result.notes += tr("The folder %1 holds no run: no *.headroom.jsonl and no *.csv.")
                                .arg(foreign_text(path));
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
