# SPDX-License-Identifier: GPL-3.0-or-later
# The sources of a folder (a room of docs/rooms.txt) are compiled together, eight at a time: nearly
# all that a compiler does for one file is reading headers, and so it reads them once. It follows
# that a name which a file keeps to itself is the only one of that name in its room. Preset `lint`
# compiles each file alone (HEADROOM_BY_ROOM=OFF).

# headroom_build_by_room(target): after all of its sources are named.
function(headroom_build_by_room target)
    if(NOT HEADROOM_BY_ROOM)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        get_filename_component(room "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "room_${room}" room)
        list(APPEND of_${room} "${source}")
        list(LENGTH of_${room} place)
        math(EXPR group "(${place} - 1) / 8")
        set_property(SOURCE "${source}" PROPERTY UNITY_GROUP "${room}_${group}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
