// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/growing_files.h"

#include <QFile>
#include <QFileInfo>
#include <chrono>

#include "core/disk/file_lock.h"

namespace headroom {

GrowingFiles::GrowingFiles(QObject* parent) : QObject(parent), look_(this) {
    // A poll: change notices do not come from network file systems, where other nodes write.
    look_.setInterval(std::chrono::seconds(1));
    connect(&look_, &QTimer::timeout, this, &GrowingFiles::look);
}

void GrowingFiles::follow(const QString& file) {
    sizes_[file] = QFileInfo(file).size();
    look_.start();
}

void GrowingFiles::look() {
    for (auto entry = sizes_.begin(); entry != sizes_.end();) {
        const QString file = entry->first;
        const std::filesystem::path path = QFile::encodeName(file).toStdString();
        // Asked for before it is read, so that what comes in between is read the next time.
        const bool has_writer = writer_of(path).has_value();
        const qint64 size = QFileInfo(file).size();
        const bool changed = size != entry->second;
        entry->second = size;
        entry = has_writer ? std::next(entry) : sizes_.erase(entry);
        // Told once more when its writer is done: from then on it can be gone on with.
        if (!changed && has_writer) continue;
        const auto loaded = read_run_file(path);
        if (!loaded) continue;
        emit grown(file, *loaded);
        if (!has_writer) emit written(file, *loaded);
    }
    if (sizes_.empty()) look_.stop();
}

}  // namespace headroom
