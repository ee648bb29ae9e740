# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, build types, compiler cache and sanitizers: what holds for every target.

get_property(multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if(NOT CMAKE_BUILD_TYPE AND NOT multi_config)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

# The static libraries go into the CUDA module, which is shared.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_CUDA_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# RelWithDebInfo is what developers build: fast enough to measure with, asserts on (no NDEBUG).
# With -g1 a backtrace still names file and line, and it compiles faster than with -g.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
set(CMAKE_CUDA_FLAGS_RELWITHDEBINFO "-O2 -g1")

find_program(CCACHE_PROGRAM ccache)
mark_as_advanced(CCACHE_PROGRAM)
if(CCACHE_PROGRAM)
    foreach(language IN ITEMS C CXX CUDA)
        if(NOT DEFINED CMAKE_${language}_COMPILER_LAUNCHER)
            # The sloppiness that ccache asks for where headers are precompiled.
            set(CMAKE_${language}_COMPILER_LAUNCHER
                "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
                "${CCACHE_PROGRAM}")
        endif()
    endforeach()
endif()

# Several times as fast as GNU's, where it is there.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld HEADROOM_LLD)
if(HEADROOM_LLD)
    add_link_options(-fuse-ld=lld)
endif()

if(HEADROOM_SANITIZE)
    # Half the time to compile of -O2 -g, and a report still names file and line.
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")
    list(JOIN HEADROOM_SANITIZE "," sanitizers)
    # Without warnings from g++: with sanitizers it takes what the standard library does for
    # uninitialised and out of bounds. Preset dev warns.
    # nvcc's host code goes without: what is on the GPU they do not see anyway.
    set(headroom_sanitize_flags -fsanitize=${sanitizers} -fno-sanitize-recover=all
                                -fno-omit-frame-pointer)
    add_compile_options("$<$<NOT:$<COMPILE_LANGUAGE:CUDA>>:${headroom_sanitize_flags}>"
                        "$<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-w>")
    add_link_options(-fsanitize=${sanitizers})
endif()
if(HEADROOM_FUZZ)
    # Counts what an input reaches; the fuzzer itself is linked to the fuzz targets alone.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

include(GNUInstallDirs)
# Where the CUDA module is installed: programs look there, relative to themselves.
set(HEADROOM_INSTALL_MODULEDIR "${CMAKE_INSTALL_LIBDIR}/headroom")
