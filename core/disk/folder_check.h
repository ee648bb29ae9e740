// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/error.h"

namespace headroom {

/// Whether files can be made in the folder, and have room for the first points of a run; makes the
/// folder where it is missing, and leaves nothing else behind. io with the path and the reason.
Expected<void> check_folder_takes_files(const std::filesystem::path& folder);

}  // namespace headroom
