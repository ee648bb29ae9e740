// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace headroom {

/// The file of the program that runs; empty where the system does not tell.
std::filesystem::path own_program();
/// The program of that name in the same folder.
std::filesystem::path program_beside(std::string_view name);

}  // namespace headroom
