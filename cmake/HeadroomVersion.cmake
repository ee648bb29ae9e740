# SPDX-License-Identifier: GPL-3.0-or-later
# Target headroom_version with the header headroom/version.h. Only one small file is compiled again
# when the revision changes; who includes the header is not.

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

add_library(headroom_version STATIC "${PROJECT_SOURCE_DIR}/cmake/version.cpp")
target_include_directories(headroom_version PUBLIC "${headroom_generated}")
target_link_libraries(headroom_version PRIVATE headroom_warnings)
add_dependencies(headroom_version headroom_revision)
