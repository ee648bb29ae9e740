# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages: `./dev package`, or `cpack -G DEB` in a build folder.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME headroom)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "The Headroom developers <developers@headroom.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# One package a component.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL cli)
if(TARGET headroom)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME headroom-cli)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME headroom)
set(CPACK_COMPONENT_CLI_DESCRIPTION
    "measure how fast a device computes attention over values, in a terminal
 Sweeps over transformer shapes on a GPU or CPU, each point checked against a
 64-bit reference, into a run file and a CSV. It needs no display.")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION
    "see how fast a device computes attention over values
 A window in which a sweep of transformer shapes is chosen, and drawn as it is
 measured, over shaded model-size regions. Exports figures and data.")

# The window finds its CUDA module in the other package.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "headroom-cli (= ${PROJECT_VERSION})")
# What Qt says itself, in dialogs for files and in names of keys.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-translations-l10n")

# The libraries that the programs link, read off them. cuBLAS and the driver are in no package of
# Debian: the CUDA module is loaded where they are, and says what is missing where not.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(HEADROOM_WITH_CUDA)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CUDAToolkit_LIBRARY_DIR}")
endif()

include(CPack)
