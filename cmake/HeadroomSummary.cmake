# SPDX-License-Identifier: GPL-3.0-or-later
# Collects what was found and what was not, and prints it as one table at the end.

define_property(GLOBAL PROPERTY HEADROOM_SUMMARY)

# headroom_found(name detail) | headroom_missing(name how_to_get_it) | headroom_off(name why)
function(headroom_found name detail)
    set_property(GLOBAL APPEND PROPERTY HEADROOM_SUMMARY "found|${name}|${detail}")
endfunction()

function(headroom_missing name how_to_get_it)
    set_property(GLOBAL APPEND PROPERTY HEADROOM_SUMMARY "missing|${name}|${how_to_get_it}")
endfunction()

function(headroom_off name why)
    set_property(GLOBAL APPEND PROPERTY HEADROOM_SUMMARY "off|${name}|${why}")
endfunction()

function(headroom_print_summary)
    get_property(rows GLOBAL PROPERTY HEADROOM_SUMMARY)
    message(STATUS "")
    message(STATUS "${PROJECT_NAME} ${PROJECT_VERSION}, ${CMAKE_BUILD_TYPE}")
    foreach(row IN LISTS rows)
        string(REPLACE "|" ";" row "${row}")
        list(POP_FRONT row state name detail)
        string(LENGTH "${state}" state_length)
        string(LENGTH "${name}" name_length)
        math(EXPR state_pad "9 - ${state_length}")
        math(EXPR name_pad "18 - ${name_length}")
        string(REPEAT " " ${state_pad} state_pad)
        string(REPEAT " " ${name_pad} name_pad)
        message(STATUS "  ${state}${state_pad}${name}${name_pad}${detail}")
    endforeach()
    message(STATUS "")
endfunction()
