# SPDX-License-Identifier: GPL-3.0-or-later
# Tests run a suite a process, as many at once as ctest is told: most take less than the start of a
# process would. What each did is in build/PRESET/test-results, which `./dev test` sums up by name.

# headroom_test_suites(target [ENVIRONMENT name=value...] [ALONE suite...]): of a program of
# GoogleTest. Its suites are asked for when ctest starts, since what is built for another machine may
# not run here. Each test of the suites that are ALONE (regular expressions) is a process: they take
# seconds, and minutes with ThreadSanitizer.
function(headroom_test_suites target)
    cmake_parse_arguments(PARSE_ARGV 1 suites "" "" "ENVIRONMENT;ALONE")
    list(JOIN suites_ALONE "|" alone)
    set(script "${CMAKE_CURRENT_BINARY_DIR}/${target}_suites.cmake")
    file(GENERATE OUTPUT "${script}" CONTENT
"set(program [==[$<TARGET_FILE:${target}>]==])
set(folder [==[${CMAKE_CURRENT_BINARY_DIR}]==])
set(results [==[${PROJECT_BINARY_DIR}/test-results]==])
set(environment [==[${suites_ENVIRONMENT}]==])
set(alone [==[^(${alone})$]==])
include([==[${PROJECT_SOURCE_DIR}/cmake/AddTestSuites.cmake]==])
")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${script}")
endfunction()
