// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace headroom::testing {

/// A folder at the top, its rooms from the ground up, and the folders that it may see.
struct MappedFolder {
    std::string name;
    std::vector<std::string> sees;
    std::vector<std::string> rooms;  ///< "." is the folder itself
};

/// docs/rooms.txt, read.
std::vector<MappedFolder> read_map(const std::filesystem::path& file);

/// The sources of the mapped folders: by path ("core/base/error.h") the paths that each includes
/// between quotes, and in angle brackets as "<vector>".
using Includes = std::map<std::string, std::vector<std::string>>;
Includes read_includes(const std::filesystem::path& root, const std::vector<MappedFolder>& map);

/// What breaks the map, each as "core/run/run.h includes core/measure/measure.h: …".
std::vector<std::string> arrows_back(const Includes& includes,
                                     const std::vector<MappedFolder>& map);

/// Circles of units, a unit being a header and its source: "core/a/x -> core/a/y -> core/a/x".
std::vector<std::string> circles(const Includes& includes);

/// Classes, structs, enums and functions in headers that are defined in more than one file.
std::vector<std::string> defined_twice(const std::filesystem::path& root, const Includes& includes);

}  // namespace headroom::testing
