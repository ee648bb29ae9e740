# SPDX-License-Identifier: GPL-3.0-or-later
# The window's languages: resources/translations/*.ts become .qm files in a resource of the
# program, ":/translations". Sets headroom_translation_source; the target `translations` takes new
# texts from the sources into the .ts files.
set(headroom_translation_folder "${PROJECT_SOURCE_DIR}/resources/translations")
set(headroom_translation_build "${PROJECT_BINARY_DIR}/translations")
file(MAKE_DIRECTORY "${headroom_translation_build}")

set(headroom_ts_files "")
set(headroom_qm_files "")
set(headroom_qm_list "")
foreach(language IN ITEMS de zh_CN)
    set(ts "${headroom_translation_folder}/headroom_${language}.ts")
    set(qm "${headroom_translation_build}/headroom_${language}.qm")
    # A text without a translation stays English.
    add_custom_command(OUTPUT "${qm}"
        COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
        DEPENDS "${ts}" VERBATIM)
    list(APPEND headroom_ts_files "${ts}")
    list(APPEND headroom_qm_files "${qm}")
    string(APPEND headroom_qm_list "<file>headroom_${language}.qm</file>")
endforeach()

set(headroom_translation_qrc "${headroom_translation_build}/headroom_translations.qrc")
file(CONFIGURE OUTPUT "${headroom_translation_qrc}"
    CONTENT "<RCC><qresource prefix=\"/translations\">@headroom_qm_list@</qresource></RCC>\n" @ONLY)
set(headroom_translation_source "${headroom_translation_build}/qrc_headroom_translations.cpp")
add_custom_command(OUTPUT "${headroom_translation_source}"
    COMMAND Qt6::rcc --name headroom_translations -o "${headroom_translation_source}"
            "${headroom_translation_qrc}"
    DEPENDS "${headroom_translation_qrc}" ${headroom_qm_files} VERBATIM)

# Without places in the sources, which would change with every line that is added above them.
set(headroom_lupdate_options -silent -locations none -no-obsolete "${PROJECT_SOURCE_DIR}/ui"
    -I "${PROJECT_SOURCE_DIR}")
add_custom_target(translations
    COMMAND Qt6::lupdate ${headroom_lupdate_options} -ts ${headroom_ts_files} VERBATIM)
# For the test that none is missing.
set(headroom_ts_files ${headroom_ts_files} PARENT_SCOPE)
