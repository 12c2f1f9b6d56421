# SPDX-License-Identifier: GPL-3.0-or-later
# What the Debian package says of itself; generator.cmake adds what is known only when it is made.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${about}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${here}/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Loaded while running, so that no linker sees them; Qt's plugins in whatever package.
get_property(CPACK_CLOAKROOM_LOADED GLOBAL PROPERTY CLOAKROOM_LATE_FILES)
foreach(plugin platforms/libqxcb.so tls/libqopensslbackend.so iconengines/libqsvgicon.so imageformats/libqsvg.so)
    list(APPEND CPACK_CLOAKROOM_LOADED ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${plugin})
endforeach()
