# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE=... -DOUT=... -P: writes the header headroom/seam.h, which has a sum over all
# headers of ours that HEADER brings in. Program and CUDA module are built apart, and fit each other
# only where these are the same.

cmake_minimum_required(VERSION 3.25)

set(found "${HEADER}")
set(waiting "${HEADER}")
while(waiting)
    list(POP_FRONT waiting header)
    file(STRINGS "${SOURCE}/${header}" lines REGEX "^#include \"")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^#include \"([^\"]*)\".*$" "\\1" included "${line}")
        if(EXISTS "${SOURCE}/${included}" AND NOT included IN_LIST found)
            list(APPEND found "${included}")
            list(APPEND waiting "${included}")
        endif()
    endforeach()
endwhile()

list(SORT found)
set(sums)
foreach(header IN LISTS found)
    file(SHA256 "${SOURCE}/${header}" sum)
    string(APPEND sums "${header} ${sum}\n")
endforeach()
string(SHA256 seam "${sums}")
string(SUBSTRING "${seam}" 0 12 seam)
file(CONFIGURE OUTPUT "${OUT}" CONTENT
"// Made by cmake/WriteSeam.cmake.
#pragma once
#define HEADROOM_CUDA_SEAM \"@seam@\"
" @ONLY)
