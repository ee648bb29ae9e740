// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>

#include "core/disk/atomic_file.h"

namespace headroom::cli {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> refuse(ErrorKind kind, const OutputFile& file, std::string_view why) {
    return fail(kind, fmt::format("{} {}: {}", file.option, file.path, why));
}

/// Whether a run file is there: its samples are in no CSV, so it is never written over.
bool is_run_file(const std::string& path) {
    constexpr std::string_view begin = "{\"format_version\"";
    std::string found(begin.size(), '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(found.data(), std::ssize(found));
    return found == begin;
}

/// What is at the path already may be in the way.
Expected<void> check_place(const OutputFile& file) {
    std::error_code ignored;
    const fs::file_status status = fs::status(file.path, ignored);
    if (fs::is_directory(status)) {
        return refuse(ErrorKind::io, file, "it is a folder; name a file");
    }
    if (!fs::exists(status)) {
        if (!fs::is_symlink(fs::symlink_status(file.path, ignored))) return {};
        return refuse(ErrorKind::io, file, "it is a link to nothing; name a file");
    }
    // A file is put in place by renaming, which would do away with a device or a pipe.
    if (!fs::is_regular_file(status)) {
        return refuse(ErrorKind::io, file,
                      "it is a device or a pipe, not a file; `export RUN --csv -` writes to "
                      "standard output");
    }
    if (is_run_file(file.path)) {
        return refuse(ErrorKind::io, file,
                      "it is a run file, and a run is never written over; choose another name");
    }
    if (file.force) return {};
    return refuse(ErrorKind::io, file,
                  "it exists already; choose another name, or write over it with --force");
}

}  // namespace

Expected<void> check_output(const OutputFile& file) {
    if (file.path.empty() || file.path == "-") {
        return refuse(ErrorKind::invalid_input, file, "name a file");
    }
    if (auto free = check_place(file); !free) return free;
    const fs::path path(file.path);
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error && access(folder.c_str(), W_OK | X_OK) != 0) error = {errno, std::system_category()};
    if (!error) return {};
    return refuse(
        ErrorKind::io, file,
        fmt::format("the folder {} cannot be written to: {}", folder.string(), error.message()));
}

Expected<void> write_output(const OutputFile& file, std::string_view content) {
    if (auto good = check_output(file); !good) return good;
    return write_file_atomically(file.path, content);
}

}  // namespace headroom::cli
