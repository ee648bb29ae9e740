// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/error.h"

namespace headroom {

/// What a figure can be written as.
enum class FigureFormat {
    png,
    svg,
    pdf,
};

/// The format that a file's name asks for by its ending, in upper or lower case; invalid_input
/// names the three.
Expected<FigureFormat> figure_format(const std::filesystem::path& path);

}  // namespace headroom
