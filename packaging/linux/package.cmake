# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop that follows freedesktop.org finds beside the program, and the packages made of it.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(id io.cloakroom.Cloakroom)
set(icon ${PROJECT_SOURCE_DIR}/resources/icons/cloakroom.svg)
# The system's libraries and no others: nothing beside the programs is looked for.
set_target_properties(cloakroom cloakroom-cli-full PROPERTIES INSTALL_RPATH "")
install(FILES ${here}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/${id}.mime.xml RENAME ${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
# Where systemd looks, which isn't the folder of libraries.
install(FILES ${here}/cloakroom.service DESTINATION lib/systemd/user)
install(FILES ${icon} RENAME ${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# For desktops that show no SVG, drawn by what draws it in the window.
add_executable(drawicon EXCLUDE_FROM_ALL ${here}/../drawicon.cpp)
set_target_properties(drawicon PROPERTIES AUTOMOC OFF)
target_link_libraries(drawicon PRIVATE Qt6::Gui Qt6::Svg)
foreach(size 16 24 32 48 64 128 256)
    add_custom_command(OUTPUT ${size}.png DEPENDS drawicon ${icon}
        COMMAND drawicon ${icon} ${size}.png ${size} VERBATIM)
    list(APPEND documents ${size}.png)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${size}.png RENAME ${id}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()

# Compressed without name and time, so that the same sources give the same bytes.
find_program(GZIP gzip REQUIRED)
foreach(file changelog cloakroom.1 cloakroom-cli.1)
    add_custom_command(OUTPUT ${file}.gz DEPENDS ${here}/${file}
        COMMAND ${GZIP} -9nc ${here}/${file} > ${file}.gz VERBATIM)
    list(APPEND documents ${file}.gz)
endforeach()
add_custom_target(documents ALL DEPENDS ${documents})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/cloakroom.1.gz ${CMAKE_CURRENT_BINARY_DIR}/cloakroom-cli.1.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/docs/agent.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(completions ${PROJECT_SOURCE_DIR}/resources/completion)
install(FILES ${completions}/cloakroom-cli.bash RENAME cloakroom-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/cloakroom-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# What Debian's packages have in other places, or by other names.
install(FILES ${completions}/_cloakroom-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT elsewhere)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/LICENSES/ DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/cloakroom
    COMPONENT elsewhere)
install(FILES ${completions}/_cloakroom-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
    COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${here}/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR}
    COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${here}/lintian-overrides RENAME cloakroom DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
    COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PROJECT_CONFIG_FILE ${here}/generator.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(about
"Signs you in to an OpenID Connect or OAuth 2.0 server in your own browser,
keeps the tokens in your system's keychain, renews them, and shows what each
token says: its claims, its expiry, its scopes, and whether its signature is
the issuer's.

A demo provider is built in, so that everything can be tried on one computer.")
include(${here}/deb.cmake)
include(${here}/rpm.cmake)
