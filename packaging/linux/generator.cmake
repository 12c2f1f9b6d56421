# SPDX-License-Identifier: GPL-3.0-or-later
# What differs between the kinds of package; cpack reads it for each.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/stage.cmake)
if(CPACK_GENERATOR STREQUAL DEB)
    list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
    set(CPACK_INSTALL_CMAKE_PROJECTS "${build};cloakroom;Unspecified;/;${build};cloakroom;debian;/")
    set(packages "") # of what is loaded while running, so that no linker sees it
    foreach(file IN LISTS CPACK_CLOAKROOM_LOADED)
        execute_process(COMMAND dpkg-query --search ${file}
            OUTPUT_VARIABLE owner COMMAND_ERROR_IS_FATAL ANY)
        string(REGEX REPLACE ":.*" "" owner "${owner}")
        list(APPEND packages ${owner})
    endforeach()
    list(REMOVE_DUPLICATES packages)
    list(JOIN packages ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
endif()
