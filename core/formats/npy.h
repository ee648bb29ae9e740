// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/base/error.h"

namespace headroom {

/// An array of a NumPy .npy file, as fp32, row-major.
struct NpyArray {
    std::vector<std::int64_t> extents;
    std::vector<float> data;
};

/// Reads a .npy file (format 1.0 to 3.0) of little-endian f2, f4 or f8 in C order. format says
/// what it found instead.
Expected<NpyArray> read_npy(const std::filesystem::path& path);
/// Writes fp32 in C order, atomically. `data` has as many elements as the extents say.
Expected<void> write_npy(const std::filesystem::path& path, std::span<const std::int64_t> extents,
                         std::span<const float> data);

}  // namespace headroom
