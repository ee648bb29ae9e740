// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_file_gate.h"

namespace headroom {
namespace {

tl::unexpected<Error> closed() {
    return fail(ErrorKind::cancelled, "another process goes on with the run file");
}

}  // namespace

Expected<void> RunFileGate::append_line(std::string_view line) {
    const std::lock_guard lock(mutex_);
    if (!file_) return closed();
    return file_->append_line(line);
}

Expected<void> RunFileGate::replace_header(const RunHeader& header) {
    const std::lock_guard lock(mutex_);
    if (!file_) return closed();
    return file_->replace_header(header);
}

void RunFileGate::remove() {
    const std::lock_guard lock(mutex_);
    if (file_) file_->remove();
}

std::vector<std::string> RunFileGate::take_notes() {
    const std::lock_guard lock(mutex_);
    if (!file_) return {};
    return file_->take_notes();
}

std::filesystem::path RunFileGate::path() {
    const std::lock_guard lock(mutex_);
    return file_ ? file_->path() : std::filesystem::path();
}

void RunFileGate::close() {
    const std::lock_guard lock(mutex_);
    file_.reset();
}

}  // namespace headroom
