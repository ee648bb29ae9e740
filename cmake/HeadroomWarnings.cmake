# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries the warnings, for g++, clang and the host compiler behind nvcc:
#   target_link_libraries(mine PRIVATE headroom_warnings)

add_library(headroom_warnings INTERFACE)

set(headroom_warning_flags -Wall -Wextra -Wconversion -Wshadow)
target_compile_options(headroom_warnings
                       INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:${headroom_warning_flags};-Wpedantic>")

# Not -Wpedantic here: the code that nvcc hands to the host compiler is full of line directives in
# GCC's own style, and each of them would be a warning that no source can avoid.
list(JOIN headroom_warning_flags "," headroom_warning_list)
target_compile_options(headroom_warnings
                       INTERFACE "$<$<COMPILE_LANGUAGE:CUDA>:-Xcompiler=${headroom_warning_list}>")

if(HEADROOM_WERROR)
    target_compile_options(
        headroom_warnings
        INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-Werror>"
                  "$<$<COMPILE_LANGUAGE:CUDA>:-Xcompiler=-Werror;-Werror=all-warnings>")
endif()
