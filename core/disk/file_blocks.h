// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/error.h"

namespace headroom {

/// A file as one block after another, so that nobody needs to hold the whole of it.
class FileBlocks {
public:
    /// io with the path and the reason; what says that it has more than `limit` bytes is refused
    /// unread.
    static Expected<FileBlocks> open(const std::filesystem::path& path, std::uintmax_t limit);

    /// Lowers the limit, now that it is known what the file is; io as of open().
    Expected<void> limit_to(std::uintmax_t limit);

    /// The next block; an empty one at the end. io where it cannot be read, or where a pipe or a
    /// device, which do not say their size, has given more than the limit.
    Expected<std::string> next();

private:
    FileBlocks(std::filesystem::path path, std::ifstream file, std::uintmax_t limit);

    std::filesystem::path path_;
    std::ifstream file_;
    std::uintmax_t limit_;
    std::uintmax_t read_ = 0;  ///< bytes so far
};

}  // namespace headroom
