# SPDX-License-Identifier: GPL-3.0-or-later
# What macOS is given: a bundle that brings its libraries along, and a disk image to drag it from.
if(Qt6_VERSION VERSION_LESS 6.7)
    message(FATAL_ERROR "Qt ${Qt6_VERSION} can't bring its libraries along for two programs; 6.7 or later can.")
endif()
set(here ${CMAKE_CURRENT_LIST_DIR})
set(icon ${CMAKE_CURRENT_BINARY_DIR}/cloakroom.icns)
include(${here}/../drawicon.cmake)
cloakroom_icon(${icon})
target_sources(cloakroom PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY cloakroom
    PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)

# Where no system is named, the compiler builds for the one it runs on.
set(minimum ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT minimum)
    cmake_host_system_information(RESULT minimum QUERY OS_RELEASE)
endif()
configure_file(${here}/Info.plist.in Info.plist @ONLY)
set_target_properties(cloakroom PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Cloakroom
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)

# The command line is beside the program: elsewhere in the bundle Qt wouldn't find its plugins.
set(programs Cloakroom.app/Contents/MacOS)
install(TARGETS cloakroom BUNDLE DESTINATION .)
install(TARGETS cloakroom-cli RUNTIME DESTINATION ${programs})
qt_generate_deploy_app_script(TARGET cloakroom OUTPUT_SCRIPT deploy
    DEPLOY_TOOL_OPTIONS -executable=${programs}/cloakroom-cli)
install(SCRIPT ${deploy})
install(CODE "
    if(DEFINED ENV{CLOAKROOM_SIGNER})
        execute_process(COMMAND \"${here}/sign\" app \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Cloakroom.app\"
            COMMAND_ERROR_IS_FATAL ANY)
    endif()")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME cloakroom-${PROJECT_VERSION}-macos)
set(CPACK_DMG_VOLUME_NAME Cloakroom)
