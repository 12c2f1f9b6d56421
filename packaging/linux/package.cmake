# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop that follows freedesktop.org finds beside the program, and the packages made of it.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(id io.cloakroom.Cloakroom)
# The system's libraries and no others: nothing beside the program is looked for.
set_target_properties(cloakroom PROPERTIES INSTALL_RPATH "")
install(FILES ${here}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/cloakroom.svg RENAME ${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${here}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Compressed without name and time, so that the same sources give the same bytes.
find_program(GZIP gzip REQUIRED)
foreach(file changelog cloakroom.1 cloakroom-cli.1)
    add_custom_command(OUTPUT ${file}.gz DEPENDS ${here}/${file}
        COMMAND ${GZIP} -9nc ${here}/${file} > ${file}.gz VERBATIM)
endforeach()
add_custom_target(documents ALL DEPENDS changelog.gz cloakroom.1.gz cloakroom-cli.1.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/cloakroom.1.gz ${CMAKE_CURRENT_BINARY_DIR}/cloakroom-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(completions ${PROJECT_SOURCE_DIR}/resources/completion)
install(FILES ${completions}/cloakroom-cli.bash RENAME cloakroom-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/_cloakroom-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completions}/cloakroom-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${PROJECT_SOURCE_DIR}/docs/agent.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so no linker sees them: QtKeychain's libsecret, Qt's platform plugins.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Signs you in to an OpenID Connect or OAuth 2.0 server in your own browser,
keeps the tokens in your system's keychain, renews them, and shows what each
token says: its claims, its expiry, its scopes, and whether its signature is
the issuer's.

A demo provider is built in, so that everything can be tried on one computer.")
