// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/line_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <functional>
#include <system_error>
#include <utility>

#include "core/disk/atomic_file.h"
#include "core/disk/file_lock.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> line_error(const char* what, const fs::path& path, int error_number) {
    return fail(ErrorKind::io, fmt::format("cannot {} {}: {}", what, path.string(),
                                           std::system_category().message(error_number)));
}

Expected<void> write_all(int descriptor, std::string_view text, const fs::path& path) {
    while (!text.empty()) {
        const ssize_t written = write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return line_error("write", path, errno);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Expected<void> flush(int descriptor, const fs::path& path) {
    // What cannot be flushed at all (a pipe-like file system) says so with these two.
    if (fdatasync(descriptor) == 0 || errno == EINVAL || errno == EROFS) return {};
    return line_error("flush", path, errno);
}

/// Gives the file its name unless that is taken; errno tells why not.
bool rename_unless_taken(const fs::path& from, const fs::path& to) {
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
    if (errno != EINVAL && errno != ENOSYS) return false;
    // Old network file systems do not know the flag, but hard links never replace either.
    if (link(from.c_str(), to.c_str()) != 0) return false;
    unlink(from.c_str());
    return true;
}

/// Gives the file its name, whatever had it.
bool rename_over(const fs::path& from, const fs::path& to) {
    return rename(from.c_str(), to.c_str()) == 0;
}

using Fill = std::function<Expected<void>(int descriptor)>;
using Rename = bool (*)(const fs::path& from, const fs::path& to);

/// A file under its name only once it is filled, flushed and locked: whoever opens it finds it
/// whole. The error's message where the name is taken is `taken`.
Expected<int> make_whole(const fs::path& path, const Fill& fill, const std::string& taken,
                         Rename give_name = rename_unless_taken) {
    if (auto folder = make_folder(path.parent_path()); !folder) {
        return tl::unexpected(folder.error());
    }
    const fs::path part = path.string() + fmt::format(".{}.part", getpid());
    unlink(part.c_str());
    const int descriptor =
        ::open(part.c_str(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
    if (descriptor < 0) return line_error("create", path, errno);
    auto made = fill(descriptor).and_then([&] { return flush(descriptor, path); }).and_then([&] {
        return lock_for_writing(descriptor, path);
    });
    if (made && !give_name(part, path)) {
        made = errno == EEXIST ? fail(ErrorKind::io, taken) : line_error("create", path, errno);
    }
    if (!made) {
        close(descriptor);
        unlink(part.c_str());
        return tl::unexpected(made.error());
    }
    flush_folder(path.parent_path());
    return descriptor;
}

/// "run.headroom.jsonl" → "run-2.headroom.jsonl", or the first such name that is free.
fs::path free_name(const fs::path& path) {
    const std::string name = path.filename().string();
    const auto dot = std::min(name.find('.', 1), name.size());
    std::error_code ignored;
    for (int copy_number = 2;; ++copy_number) {
        fs::path next = path.parent_path() /
                        fmt::format("{}-{}{}", name.substr(0, dot), copy_number, name.substr(dot));
        if (!fs::exists(fs::symlink_status(next, ignored))) return next;
    }
}

}  // namespace

LineFile::LineFile(fs::path path, int descriptor, std::string text)
    : path_(std::move(path)), descriptor_(descriptor), text_(std::move(text)) {}

LineFile::LineFile(LineFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      text_(std::move(other.text_)),
      notes_(std::move(other.notes_)) {}

LineFile& LineFile::operator=(LineFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    std::swap(text_, other.text_);
    std::swap(notes_, other.notes_);
    return *this;
}

LineFile::~LineFile() {
    if (descriptor_ >= 0) close(descriptor_);
}

Expected<LineFile> LineFile::create(const fs::path& path, std::string_view line) {
    std::string text = std::string(line) + '\n';
    const auto descriptor = make_whole(
        path, [&](int made) { return write_all(made, text, path); },
        fmt::format("{} exists already; a run file is never written over: choose another name",
                    path.string()));
    if (!descriptor) return tl::unexpected(descriptor.error());
    return LineFile(path, *descriptor, std::move(text));
}

Expected<LineFile> LineFile::open(const fs::path& path, bool (*is_whole)(std::string_view)) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return line_error("go on with", path, errno);
    LineFile file(path, descriptor, {});
    struct stat status {};
    if (fstat(descriptor, &status) != 0) return line_error("go on with", path, errno);
    if (!S_ISREG(status.st_mode)) return line_error("go on with", path, EINVAL);
    if (auto locked = lock_for_writing(descriptor, path); !locked) {
        return tl::unexpected(locked.error());
    }
    // Whoever had it put another file in its place while this one waited for the lock.
    if (fstat(descriptor, &status) != 0 || status.st_nlink == 0) {
        return fail(ErrorKind::io, fmt::format("{} has just been written anew by another headroom",
                                               path.string()));
    }
    if (auto mended = file.mend_last_line(is_whole); !mended) {
        return tl::unexpected(mended.error());
    }
    return file;
}

Expected<void> LineFile::mend_last_line(bool (*is_whole)(std::string_view)) {
    auto text = read_whole_file(path_, largest_line_file);
    if (!text) return tl::unexpected(text.error());
    text_ = std::move(*text);
    const auto newline = text_.rfind('\n');
    const std::size_t whole = newline == std::string::npos ? 0 : newline + 1;
    if (whole == text_.size()) return {};
    if (is_whole(std::string_view(text_).substr(whole))) {
        if (auto written = write_all(descriptor_, "\n", path_); !written) return written;
        text_ += '\n';
        return flush(descriptor_, path_);
    }
    text_.resize(whole);
    if (auto cut = cut_back(); !cut) return cut;
    notes_.push_back(fmt::format("{}: the last line was not written to its end, and is cut off",
                                 path_.string()));
    return flush(descriptor_, path_);
}

Expected<void> LineFile::append(std::string_view line) {
    if (auto there = make_again_if_removed(); !there) return there;
    if (auto mended = write_again_if_cut(); !mended) return mended;
    if (auto cut = cut_back(); !cut) return cut;
    const std::string text = std::string(line) + '\n';
    auto written =
        write_all(descriptor_, text, path_).and_then([&] { return flush(descriptor_, path_); });
    if (!written) {
        // Should this fail too, the next append tries it again.
        static_cast<void>(cut_back());
        return written;
    }
    text_ += text;
    return {};
}

Expected<void> LineFile::cut_back() {
    struct stat status {};
    if (fstat(descriptor_, &status) != 0) return line_error("write", path_, errno);
    const auto size = std::ssize(text_);
    if (status.st_size <= size || ftruncate(descriptor_, size) == 0) return {};
    return line_error("mend the end of", path_, errno);
}

Expected<void> LineFile::write_again_if_cut() {
    struct stat status {};
    if (fstat(descriptor_, &status) != 0) return line_error("write", path_, errno);
    if (status.st_size >= std::ssize(text_)) return {};
    // Anew from the front: nobody knows what is left of it.
    if (ftruncate(descriptor_, 0) != 0) return line_error("write", path_, errno);
    auto written =
        write_all(descriptor_, text_, path_).and_then([&] { return flush(descriptor_, path_); });
    if (!written) return written;
    notes_.push_back(fmt::format(
        "{} was cut by another program while it was written; it is written again, with the whole "
        "run",
        path_.string()));
    return {};
}

Expected<void> LineFile::make_again_if_removed() {
    struct stat status {};
    if (fstat(descriptor_, &status) != 0) return line_error("write", path_, errno);
    if (status.st_nlink > 0) return {};
    std::error_code ignored;
    const bool taken = fs::exists(fs::symlink_status(path_, ignored));
    const fs::path next = taken ? free_name(path_) : path_;
    const auto again = make_whole(
        next, [&](int made) { return write_all(made, text_, next); },
        fmt::format("{} exists already", next.string()));
    if (!again) return tl::unexpected(again.error());
    notes_.push_back(fmt::format("{} was removed while it was written; {}", path_.string(),
                                 taken ? fmt::format("the whole run is in {}", next.string())
                                       : "it is made again, with the whole run"));
    close(std::exchange(descriptor_, *again));
    path_ = next;
    return {};
}

Expected<void> LineFile::replace_first_line(std::string_view line) {
    if (auto there = make_again_if_removed(); !there) return there;
    std::string text = std::string(line) + text_.substr(text_.find('\n'));
    const auto anew = make_whole(
        path_, [&](int made) { return write_all(made, text, path_); }, {}, rename_over);
    if (!anew) return tl::unexpected(anew.error());
    // The new one is locked already, so that there is no moment at which another could take it.
    close(std::exchange(descriptor_, *anew));
    text_ = std::move(text);
    return {};
}

void LineFile::remove() {
    unlink(path_.c_str());
    flush_folder(path_.parent_path());
    close(std::exchange(descriptor_, -1));
}

std::vector<std::string> LineFile::take_notes() {
    return std::exchange(notes_, {});
}

}  // namespace headroom
