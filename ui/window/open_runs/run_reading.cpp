// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/run_reading.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <algorithm>
#include <atomic>
#include <filesystem>
#include <optional>
#include <thread>

#include "core/formats/read_run.h"
#include "ui/text/foreign_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

std::filesystem::path system_path(const QString& path) {
    return {QFile::encodeName(path).toStdString()};
}

/// What the file is where it is no text at all; empty: it may well be a run.
QString other_kind(const QString& path) {
    if (!QFileInfo(path).isFile()) return {};
    if (!QImageReader::imageFormat(path).isEmpty()) return tr("a picture");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray start = file.read(4096);
    if (start.startsWith("%PDF")) return tr("a PDF");
    return start.contains('\0') ? tr("no text") : QString();
}

Expected<LoadedRun> explained(const QString& path, Expected<LoadedRun> loaded) {
    if (loaded) return loaded;
    const QString kind = other_kind(path);
    if (kind.isEmpty()) return loaded;
    return fail(ErrorKind::format,
                tr("%1 is %2. Headroom opens run files (*.headroom.jsonl), its CSV tables and the "
                   "logs of EleutherAI's cookbook.")
                    .arg(foreign_text(path), kind)
                    .toStdString());
}

}  // namespace

std::vector<ReadFile> read_files(const QStringList& paths, unsigned threads) {
    const auto count = static_cast<std::size_t>(paths.size());
    // The threads know the core alone: paths in, runs out.
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths) files.push_back(system_path(path));
    std::vector<std::optional<Expected<LoadedRun>>> read(count);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) read[i] = read_run(files[i]);
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i) {
            helpers.emplace_back(work);
        }
        work();
    }
    std::vector<ReadFile> result;
    for (std::size_t i = 0; i < count; ++i) {
        const QString& path = paths[static_cast<qsizetype>(i)];
        result.push_back({path, explained(path, std::move(*read[i]))});
    }
    return result;
}

}  // namespace headroom
