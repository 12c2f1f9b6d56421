# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows shows of the programs, and an installer for one user, for which no administrator is needed.
if(Qt6_VERSION VERSION_LESS 6.5)
    message(FATAL_ERROR "Qt ${Qt6_VERSION} can't deploy itself here; 6.5 or later can.")
endif()
set(here ${CMAKE_CURRENT_LIST_DIR})
set(icon ${CMAKE_CURRENT_BINARY_DIR}/cloakroom.ico)
include(${here}/../drawicon.cmake)
cloakroom_icon(${icon})

set(description "Cloakroom") # what the task manager calls it
foreach(program cloakroom cloakroom-cli)
    configure_file(${here}/program.rc.in ${program}.rc @ONLY)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    # The manifest is among the resources.
    target_link_options(${program} PRIVATE $<$<CXX_COMPILER_ID:MSVC>:/MANIFEST:NO>)
    set(description "Cloakroom's command line")
endforeach()
set_target_properties(cloakroom PROPERTIES WIN32_EXECUTABLE ON)

# The programs; the libraries that they are linked to; then Qt's own idea of what belongs to it, plugins included.
install(TARGETS cloakroom cloakroom-cli RUNTIME_DEPENDENCY_SET libraries RUNTIME DESTINATION bin)
list(TRANSFORM CMAKE_PREFIX_PATH APPEND /bin OUTPUT_VARIABLE folders)
install(RUNTIME_DEPENDENCY_SET libraries
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
    POST_EXCLUDE_REGEXES "[/\\\\][Ss][Yy][Ss][Tt][Ee][Mm]32[/\\\\]"
    DIRECTORIES $<TARGET_FILE_DIR:Qt6::Core> ${folders}
    RUNTIME DESTINATION bin)
qt_generate_deploy_app_script(TARGET cloakroom OUTPUT_SCRIPT deploy NO_COMPILER_RUNTIME)
install(SCRIPT ${deploy})
# The compiler's libraries beside the programs: installing them for all takes an administrator.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION bin)
include(InstallRequiredSystemLibraries)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)

set(CPACK_GENERATOR NSIS)
set(CPACK_MODULE_PATH ${here}) # where its NSIS.template.in is
set(CPACK_PACKAGE_FILE_NAME cloakroom-${PROJECT_VERSION}-windows)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Cloakroom)
file(TO_NATIVE_PATH ${icon} CPACK_NSIS_MUI_ICON)
string(REPLACE "\\" "\\\\" CPACK_NSIS_MUI_ICON ${CPACK_NSIS_MUI_ICON})
set(CPACK_NSIS_MUI_UNIICON ${CPACK_NSIS_MUI_ICON})
