# SPDX-License-Identifier: GPL-3.0-or-later

# headroom_embed(target files...) makes a static library that holds the files' content, read by
# headroom::built_in_file(name) of "headroom/built_in.h".
function(headroom_embed target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}")
    set(entries "")
    foreach(file IN LISTS ARGN)
        # A changed file configures again.
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        get_filename_component(name "${file}" NAME)
        file(READ "${file}" content)
        string(APPEND entries "    {\"${name}\", R\"headroom_file(${content})headroom_file\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT "${folder}/headroom/built_in.h" @ONLY CONTENT
"// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace headroom {

/// The content of a file that is built into the program, by its name without folder; empty when
/// there is none of that name.
std::string_view built_in_file(std::string_view name);

}  // namespace headroom
")
    file(CONFIGURE OUTPUT "${folder}/built_in.cpp" @ONLY CONTENT
"// SPDX-License-Identifier: GPL-3.0-or-later
#include \"headroom/built_in.h\"

#include <array>
#include <utility>

namespace headroom {
namespace {

constexpr auto files = std::to_array<std::pair<std::string_view, std::string_view>>({
@entries@});

}  // namespace

std::string_view built_in_file(std::string_view name) {
    for (const auto& [file, content] : files) {
        if (file == name) return content;
    }
    return {};
}

}  // namespace headroom
")
    add_library(${target} STATIC "${folder}/built_in.cpp")
    target_include_directories(${target} PUBLIC "${folder}")
    target_link_libraries(${target} PRIVATE headroom_warnings)
endfunction()
