# SPDX-License-Identifier: GPL-3.0-or-later
# Collects what was found and what was not, and prints it as one table at the end. Each text is a
# property of its own, so that none can fall apart: a list would split it at its semicolons.

set_property(GLOBAL PROPERTY HEADROOM_SUMMARY_ROWS 0)

# headroom_found(name detail) | headroom_missing(name how_to_get_it) | headroom_off(name why)
function(headroom_found name detail)
    headroom_summary_row(found "${name}" "${detail}")
endfunction()

function(headroom_missing name how_to_get_it)
    headroom_summary_row(missing "${name}" "${how_to_get_it}")
endfunction()

function(headroom_off name why)
    headroom_summary_row(off "${name}" "${why}")
endfunction()

function(headroom_summary_row state name detail)
    get_property(row GLOBAL PROPERTY HEADROOM_SUMMARY_ROWS)
    set_property(GLOBAL PROPERTY HEADROOM_SUMMARY_${row}_STATE "${state}")
    set_property(GLOBAL PROPERTY HEADROOM_SUMMARY_${row}_NAME "${name}")
    set_property(GLOBAL PROPERTY HEADROOM_SUMMARY_${row}_DETAIL "${detail}")
    math(EXPR row "${row} + 1")
    set_property(GLOBAL PROPERTY HEADROOM_SUMMARY_ROWS ${row})
endfunction()

# A text longer than the width keeps one space behind it.
function(headroom_padded out text width)
    string(LENGTH "${text}" length)
    set(padded "${text} ")
    if(length LESS width)
        math(EXPR missing "${width} - ${length}")
        string(REPEAT " " ${missing} spaces)
        set(padded "${text}${spaces}")
    endif()
    set(${out} "${padded}" PARENT_SCOPE)
endfunction()

function(headroom_print_summary)
    message(STATUS "")
    message(STATUS "${PROJECT_NAME} ${PROJECT_VERSION}, ${CMAKE_BUILD_TYPE}")
    get_property(rows GLOBAL PROPERTY HEADROOM_SUMMARY_ROWS)
    set(row 0)
    while(row LESS rows)
        foreach(part IN ITEMS STATE NAME DETAIL)
            get_property(${part} GLOBAL PROPERTY HEADROOM_SUMMARY_${row}_${part})
        endforeach()
        headroom_padded(STATE "${STATE}" 9)
        headroom_padded(NAME "${NAME}" 18)
        message(STATUS "  ${STATE}${NAME}${DETAIL}")
        math(EXPR row "${row} + 1")
    endwhile()
    message(STATUS "")
endfunction()
