# SPDX-License-Identifier: GPL-3.0-or-later
# What the RPM says of itself. Libraries are named by rpmbuild, and their packages bring Qt's plugins along.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND CC0-1.0")
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${about}")
# Loaded while running, so that no linker sees them.
get_property(loaded GLOBAL PROPERTY CLOAKROOM_LATE_NAMES)
set(bits "()")
if(CMAKE_SIZEOF_VOID_P EQUAL 8)
    set(bits "()(64bit)")
endif()
list(TRANSFORM loaded APPEND "${bits}")
list(JOIN loaded ", " loaded)
set(CPACK_RPM_PACKAGE_REQUIRES "${loaded}, hicolor-icon-theme")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# Folders that other packages own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/lib/systemd /usr/lib/systemd/user /usr/libexec)
foreach(folder applications bash-completion bash-completion/completions fish fish/vendor_completions.d icons
        icons/hicolor icons/hicolor/scalable icons/hicolor/scalable/apps licenses man man/man1 metainfo mime
        mime/packages zsh zsh/site-functions)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size 16 24 32 48 64 128 256)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
# What CPack has no name for. With the macros the same sources give the same bytes, on whatever host.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define _buildhost cloakroom.invalid
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none
Recommends: qt6-qttranslations, qt6-qtwayland, xdg-utils")
