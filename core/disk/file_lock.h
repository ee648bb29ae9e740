// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/error.h"

namespace headroom {

/// Takes the file behind `descriptor` for this descriptor alone, until it is closed: an advisory
/// lock (flock(2)) that dies with its process, so that none is left by a crash. io names who has
/// it: "another headroom (pid 123) is writing FILE". A file system that knows no locks lets
/// everybody write.
Expected<void> lock_for_writing(int descriptor, const std::filesystem::path& path);

/// Whether it is this process that writes the file now.
bool is_written_here(const std::filesystem::path& path);

/// Who writes the file now: "another headroom (pid 123)"; nothing: nobody, or it cannot be known.
std::optional<std::string> writer_of(const std::filesystem::path& path);

}  // namespace headroom
