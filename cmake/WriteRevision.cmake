# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the git revision to OUT, and only when it changed. Works without git, and from a tarball
# unpacked inside somebody else's repository.

cmake_minimum_required(VERSION 3.25)

set(revision "unknown")
if(GIT)
    set(ENV{GIT_OPTIONAL_LOCKS} 0) # a build must not stand in the way of a commit
    execute_process(COMMAND "${GIT}" rev-parse --show-toplevel WORKING_DIRECTORY "${SOURCE}"
                    OUTPUT_VARIABLE top OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    file(REAL_PATH "${SOURCE}" source)
    if(top STREQUAL source)
        execute_process(
            COMMAND "${GIT}" describe --always --dirty --abbrev=7 --exclude=*
            WORKING_DIRECTORY "${SOURCE}" OUTPUT_VARIABLE described RESULT_VARIABLE result
            OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(result EQUAL 0 AND described)
            set(revision "${described}")
        endif()
    endif()
endif()

file(CONFIGURE OUTPUT "${OUT}" @ONLY CONTENT
     "#pragma once\n#define HEADROOM_REVISION \"@revision@\"\n")
