// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/file_lock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

namespace headroom {
namespace {

/// A reader that looks whether a file is locked holds it for microseconds: a writer tries again.
constexpr int lock_tries = 10;
constexpr auto between_tries = std::chrono::milliseconds(20);

/// One line of /proc/locks, as proc_locks(5) has it: "1: FLOCK  ADVISORY  WRITE 4134
/// fe:00:10953337 0 EOF".
struct HeldLock {
    std::string kind;
    std::string access;
    long pid = 0;
    std::string file;  ///< major:minor:inode
};

std::optional<HeldLock> parse_lock(const std::string& line) {
    std::istringstream words(line);
    HeldLock lock;
    std::string number;
    std::string mode;
    if (words >> number >> lock.kind >> mode >> lock.access >> lock.pid >> lock.file) return lock;
    return std::nullopt;
}

/// The process that holds the file's write lock; nothing: another computer's, or another
/// container's, whose processes have no number here.
std::optional<long> holder_of(const struct stat& file) {
    const std::string inode = fmt::format(":{}", file.st_ino);
    const std::string whole =
        fmt::format("{:02x}:{:02x}{}", major(file.st_dev), minor(file.st_dev), inode);
    std::ifstream locks("/proc/locks");
    std::optional<long> found;
    for (std::string line; std::getline(locks, line);) {
        const auto lock = parse_lock(line);
        if (!lock || lock->kind != "FLOCK" || lock->access != "WRITE" || lock->pid <= 0) continue;
        if (lock->file == whole) return lock->pid;
        // Some file systems show other device numbers there than stat() does.
        if (lock->file.ends_with(inode)) found = lock->pid;
    }
    return found;
}

/// Who has locked a file that cannot be locked; without a number: nobody of this machine.
struct Holder {
    std::optional<long> pid;

    bool is_this_process() const { return pid == getpid(); }
    std::string text() const {
        if (!pid) return "another headroom, on another computer or in a container,";
        return fmt::format("{} headroom (pid {})", is_this_process() ? "this" : "another", *pid);
    }
};

Holder holder_behind(int descriptor) {
    struct stat file {};
    return {fstat(descriptor, &file) == 0 ? holder_of(file) : std::nullopt};
}

/// Who has locked the file for writing; nothing: nobody, or it cannot be known.
std::optional<Holder> find_holder(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return std::nullopt;
    std::optional<Holder> holder;
    if (flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        holder = holder_behind(descriptor);
    }
    close(descriptor);
    return holder;
}

}  // namespace

Expected<void> lock_for_writing(int descriptor, const std::filesystem::path& path) {
    for (int tried = 1;; ++tried) {
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return {};
        if (errno == EINTR) continue;
        if (errno != EWOULDBLOCK) return {};
        if (tried == lock_tries) break;
        std::this_thread::sleep_for(between_tries);
    }
    return fail(ErrorKind::io,
                fmt::format("{} is writing {}", holder_behind(descriptor).text(), path.string()));
}

bool is_written_here(const std::filesystem::path& path) {
    const auto holder = find_holder(path);
    return holder && holder->is_this_process();
}

std::optional<std::string> writer_of(const std::filesystem::path& path) {
    const auto holder = find_holder(path);
    return holder ? std::optional(holder->text()) : std::nullopt;
}

}  // namespace headroom
