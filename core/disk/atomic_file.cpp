// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>
#include <vector>

namespace headroom {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> io_error(const char* what, const fs::path& path, int error_number) {
    return fail(ErrorKind::io, fmt::format("cannot {} {}: {}", what, path.string(),
                                           std::system_category().message(error_number)));
}

/// A temporary file that is gone unless it was renamed to its place.
class Temporary {
public:
    static Expected<Temporary> beside(const fs::path& target) {
        std::string pattern = target.string() + ".XXXXXX";
        const int descriptor = mkostemp(pattern.data(), O_CLOEXEC);
        if (descriptor < 0) return io_error("write", target, errno);
        return Temporary(std::move(pattern), descriptor);
    }
    Temporary(Temporary&& other) noexcept
        : path_(std::exchange(other.path_, {})),
          descriptor_(std::exchange(other.descriptor_, -1)) {}
    Temporary& operator=(Temporary&&) = delete;
    ~Temporary() {
        if (descriptor_ >= 0) close(descriptor_);
        if (!path_.empty()) unlink(path_.c_str());
    }

    Expected<void> fill(std::string_view content, mode_t mode, const fs::path& target) {
        while (!content.empty()) {
            const ssize_t written = write(descriptor_, content.data(), content.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return io_error("write", target, errno);
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        if (fchmod(descriptor_, mode) != 0 || fsync(descriptor_) != 0) {
            return io_error("write", target, errno);
        }
        // Closing can report what a network file system could not store.
        if (close(std::exchange(descriptor_, -1)) != 0) return io_error("write", target, errno);
        return {};
    }

    Expected<void> move_to(const fs::path& target) {
        if (rename(path_.c_str(), target.c_str()) != 0) return io_error("write", target, errno);
        path_.clear();
        return {};
    }

private:
    Temporary(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}

    std::string path_;
    int descriptor_;
};

/// The permission bits of the file that is there, or those of a new file.
mode_t mode_for(const fs::path& target) {
    struct stat status {};
    if (stat(target.c_str(), &status) == 0) return status.st_mode & 07777U;
    const mode_t mask = umask(0);
    umask(mask);
    return 0666U & ~mask;
}

}  // namespace

Expected<void> make_folder(const fs::path& folder) {
    if (folder.empty()) return {};
    std::error_code error;
    std::vector<fs::path> missing;
    for (fs::path at = folder; !at.empty() && !fs::exists(at, error); at = at.parent_path()) {
        missing.push_back(at);
    }
    fs::create_directories(folder, error);
    if (error) return io_error("make the folder", folder, error.value());
    for (const fs::path& made : missing) flush_folder(made.parent_path());
    return {};
}

void flush_folder(const fs::path& folder) {
    const int descriptor =
        open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    // Some file systems cannot flush a folder; its files themselves are whole in any case.
    fsync(descriptor);
    close(descriptor);
}

Expected<void> write_file_atomically(const fs::path& path, std::string_view content) {
    std::error_code ignored;
    const fs::path target = fs::is_symlink(path, ignored) ? fs::canonical(path, ignored) : path;
    if (target.empty()) {
        return fail(ErrorKind::io,
                    fmt::format("cannot write {}: it is a link to nothing", path.string()));
    }
    if (fs::is_directory(target, ignored)) return io_error("write", path, EISDIR);
    auto temporary = Temporary::beside(target);
    if (!temporary) return tl::unexpected(temporary.error());
    if (auto filled = temporary->fill(content, mode_for(target), path); !filled) return filled;
    if (auto moved = temporary->move_to(target); !moved) return moved;
    flush_folder(target.parent_path());
    return {};
}

Expected<std::string> read_whole_file(const fs::path& path, std::uintmax_t limit) {
    auto blocks = FileBlocks::open(path, limit);
    if (!blocks) return tl::unexpected(blocks.error());
    return read_rest(*blocks, {});
}

Expected<std::string> read_rest(FileBlocks& blocks, std::string content) {
    while (true) {
        const auto block = blocks.next();
        if (!block) return tl::unexpected(block.error());
        if (block->empty()) return content;
        content += *block;
    }
}

}  // namespace headroom
