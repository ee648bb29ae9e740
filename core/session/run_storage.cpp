// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_storage.h"

#include <fmt/format.h>

#include <utility>

namespace headroom {

void RunStorage::keep_in(std::shared_ptr<RunFileGate> file, std::filesystem::path path) {
    file_ = std::move(file);
    path_ = std::move(path);
}

Expected<void> RunStorage::store(std::string_view line, const std::function<void()>& tell) {
    const auto written = append(line);
    if (tell) tell();
    return written ? written : append_when_possible(line, written.error());
}

bool RunStorage::try_to_store(std::string_view line) {
    return append(line).has_value();
}

Expected<void> RunStorage::append(std::string_view line) {
    if (!file_) return {};
    auto written = file_->append_line(line);
    for (std::string& note : file_->take_notes()) hooks_.tell(RunNoted{std::move(note)});
    if (const auto path = file_->path(); !path.empty() && path != path_) {
        path_ = path;
        hooks_.tell(RunFileMoved{path});
    }
    complete_ = written.has_value();
    return written;
}

Expected<void> RunStorage::append_when_possible(std::string_view line, const Error& why) {
    hooks_.tell(StoragePaused{why.message});
    std::string reason = why.message;
    while (hooks_.idle(retry_) && hooks_.checkpoint()) {
        const auto written = append(line);
        if (written) {
            hooks_.tell(StorageResumed{});
            return {};
        }
        reason = written.error().message;
    }
    // Stopping may have been what makes room.
    if (append(line)) {
        hooks_.tell(StorageResumed{});
        return fail(ErrorKind::cancelled, "stopped");
    }
    return fail(ErrorKind::cancelled,
                fmt::format("stopped before the last line could be written: {}", reason));
}

}  // namespace headroom
