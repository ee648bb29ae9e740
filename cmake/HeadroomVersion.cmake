# SPDX-License-Identifier: GPL-3.0-or-later
# Target headroom_version with the headers headroom/version.h and headroom/seam.h. Only one small
# file is compiled again when the revision changes; who includes version.h is not.

set(headroom_generated "${PROJECT_BINARY_DIR}/generated")
configure_file("${PROJECT_SOURCE_DIR}/cmake/version.h.in" "${headroom_generated}/headroom/version.h"
               @ONLY)

find_package(Git QUIET)
add_custom_target(
    headroom_revision
    COMMAND
        "${CMAKE_COMMAND}" "-DGIT=${GIT_EXECUTABLE}" "-DSOURCE=${PROJECT_SOURCE_DIR}"
        "-DOUT=${headroom_generated}/headroom/revision.h" -P
        "${PROJECT_SOURCE_DIR}/cmake/WriteRevision.cmake"
    BYPRODUCTS "${headroom_generated}/headroom/revision.h"
    COMMENT "" VERBATIM)

# What program and CUDA module must have in common; written only where it has changed.
add_custom_target(
    headroom_seam
    COMMAND
        "${CMAKE_COMMAND}" "-DSOURCE=${PROJECT_SOURCE_DIR}" -DHEADER=kernels/cuda/cuda_module.h
        "-DOUT=${headroom_generated}/headroom/seam.h" -P
        "${PROJECT_SOURCE_DIR}/cmake/WriteSeam.cmake"
    BYPRODUCTS "${headroom_generated}/headroom/seam.h"
    COMMENT "" VERBATIM)

add_library(headroom_version STATIC "${PROJECT_SOURCE_DIR}/cmake/version.cpp")
target_include_directories(headroom_version PUBLIC "${headroom_generated}")
target_link_libraries(headroom_version PRIVATE headroom_warnings)
add_dependencies(headroom_version headroom_revision headroom_seam)
