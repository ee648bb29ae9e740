// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/file_blocks.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace headroom {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> unreadable(const fs::path& path, int error_number) {
    return fail(ErrorKind::io, fmt::format("cannot read {}: {}", path.string(),
                                           std::system_category().message(error_number)));
}

tl::unexpected<Error> too_large(const fs::path& path, std::uintmax_t limit) {
    return fail(ErrorKind::io, fmt::format("{} is larger than {} bytes: not a file of ours",
                                           path.string(), limit));
}

}  // namespace

FileBlocks::FileBlocks(fs::path path, std::ifstream file, std::uintmax_t limit)
    : path_(std::move(path)), file_(std::move(file)), limit_(limit) {}

Expected<FileBlocks> FileBlocks::open(const fs::path& path, std::uintmax_t limit) {
    std::error_code error;
    if (fs::is_directory(path, error)) return unreadable(path, EISDIR);
    std::ifstream file(path, std::ios::binary);
    if (!file) return unreadable(path, errno);
    FileBlocks blocks(path, std::move(file), limit);
    if (auto small = blocks.limit_to(limit); !small) return tl::unexpected(small.error());
    return blocks;
}

Expected<void> FileBlocks::limit_to(std::uintmax_t limit) {
    limit_ = limit;
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path_, error);
    if (!error && size > limit) return too_large(path_, limit);
    return {};
}

Expected<std::string> FileBlocks::next() {
    std::string block(1U << 16U, '\0');
    file_.read(block.data(), std::ssize(block));
    if (file_.bad()) return unreadable(path_, errno);
    block.resize(static_cast<std::size_t>(file_.gcount()));
    read_ += block.size();
    if (read_ > limit_) return too_large(path_, limit_);
    return block;
}

}  // namespace headroom
