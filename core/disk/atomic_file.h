// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/disk/file_blocks.h"

namespace headroom {

/// Writes `content` to a temporary beside `path`, flushes it to the disk, and renames it over
/// `path`: whoever reads sees the old file or the new one whole. On an error (io, with path and
/// reason) the old file is untouched and no temporary is left.
Expected<void> write_file_atomically(const std::filesystem::path& path, std::string_view content);

/// Makes the folder and those that it lies in where they are missing, with their entries on the
/// disk; io with the path and the reason. An empty path is the working folder.
Expected<void> make_folder(const std::filesystem::path& folder);

/// Flushes a folder's entries (names made, changed, removed) to the disk, where its file system
/// can. An empty path is the working folder.
void flush_folder(const std::filesystem::path& folder);

/// The whole of a file; io with the path and the reason; refuses more than `limit` bytes.
Expected<std::string> read_whole_file(const std::filesystem::path& path,
                                      std::uintmax_t limit = 1ULL << 30U);
/// What is left of a file, behind what was read of it already; io as FileBlocks::next().
Expected<std::string> read_rest(FileBlocks& blocks, std::string content);

}  // namespace headroom
