# SPDX-License-Identifier: GPL-3.0-or-later
# cloakroom_icon(FILE): draws the program's icon into FILE while building, before the program is linked.
function(cloakroom_icon file)
    set(folder ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    set(svg ${folder}/../resources/icons/cloakroom.svg)
    if(NOT TARGET drawicon) # a cross build brings one that runs here
        add_executable(drawicon ${folder}/drawicon.cpp)
        target_link_libraries(drawicon PRIVATE Qt6::Gui Qt6::Svg)
        set_target_properties(drawicon PROPERTIES AUTOMOC OFF)
    endif()
    # On Windows it finds Qt by PATH alone.
    add_custom_command(OUTPUT ${file} DEPENDS ${svg} drawicon
        COMMAND ${CMAKE_COMMAND} -E env --modify PATH=path_list_prepend:$<TARGET_FILE_DIR:Qt6::Core>
            $<TARGET_FILE:drawicon> ${svg} ${file} VERBATIM)
    add_custom_target(icon DEPENDS ${file})
    add_dependencies(cloakroom icon)
    add_dependencies(cloakroom-cli icon)
endfunction()
