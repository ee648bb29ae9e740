// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/error.h"

namespace headroom {

/// Writes `content` to a temporary beside `path`, flushes it to the disk, and renames it over
/// `path`: whoever reads sees the old file or the new one whole. On an error (io, with path and
/// reason) the old file is untouched and no temporary is left.
Expected<void> write_file_atomically(const std::filesystem::path& path, std::string_view content);

/// The whole of a file; io with the path and the reason; refuses more than `limit` bytes.
Expected<std::string> read_whole_file(const std::filesystem::path& path,
                                      std::uintmax_t limit = 1ULL << 30U);

}  // namespace headroom
