# SPDX-License-Identifier: GPL-3.0-or-later
# Read by ctest, once a program of tests (see HeadroomTests.cmake): a test for each suite of
# `program`, run in `folder` with `environment`, its results written as XML into `results`; several
# where it has many tests, and one for each of its tests where its name matches `alone`.

# A suite of more tests than this is spread over processes, so that no core is left waiting for it.
set(tests_in_a_process 25)

get_filename_component(name "${program}" NAME)
if(NOT EXISTS "${program}")
    add_test("${name}" "${program}") # which fails, as it is not built
    return()
endif()
execute_process(COMMAND "${program}" --gtest_list_tests OUTPUT_VARIABLE listed RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "${program} could not list its tests: ${failed}\n${listed}")
endif()

# A line a suite, "Suite.", then its tests, indented; after # the value of a parameter.
string(REGEX REPLACE "#[^\n]*" "" listed "${listed}")
string(REPLACE ";" "" listed "${listed}")
string(REPLACE "\n" ";" lines "${listed}")
set(suites)
foreach(line IN LISTS lines)
    if(line MATCHES "^([^ ]+)\\. *$")
        set(suite "${CMAKE_MATCH_1}")
        list(APPEND suites "${suite}")
        set("count_${suite}" 0)
    elseif(line MATCHES "^  [^ ]")
        math(EXPR "count_${suite}" "${count_${suite}} + 1")
    endif()
endforeach()

foreach(suite IN LISTS suites)
    set(count "${count_${suite}}")
    set(cost "${count}")
    math(EXPR shards "(${count} + ${tests_in_a_process} - 1) / ${tests_in_a_process}")
    if(suite MATCHES "${alone}")
        set(shards "${count}")
        set(cost 1000)
    endif()
    foreach(shard RANGE 1 ${shards})
        set(test "${name}.${suite}")
        if(shards GREATER 1)
            string(APPEND test ".${shard}of${shards}")
        endif()
        string(REPLACE "/" "_" result "${test}.xml")
        math(EXPR index "${shard} - 1")
        add_test("${test}" "${program}" "--gtest_filter=${suite}.*"
                 "--gtest_output=xml:${results}/${result}")
        # The long ones first, until ctest has seen how long each takes.
        set_tests_properties("${test}" PROPERTIES
            WORKING_DIRECTORY "${folder}" COST "${cost}"
            ENVIRONMENT "GTEST_TOTAL_SHARDS=${shards};GTEST_SHARD_INDEX=${index};${environment}")
    endforeach()
endforeach()
