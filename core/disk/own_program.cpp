// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/own_program.h"

#include <system_error>

namespace headroom {

std::filesystem::path own_program() {
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored);
}

std::filesystem::path program_beside(std::string_view name) {
    return own_program().parent_path() / name;
}

}  // namespace headroom
