# SPDX-License-Identifier: GPL-3.0-or-later
# Menu entry, icon, file type, description for software shops, manual pages.
set(linux ${CMAKE_CURRENT_LIST_DIR})
install(FILES ${linux}/sovang.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.sovang.sovang.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/sovang-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME sovang.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/sovang.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/sovang)

# Debian wants these compressed, and the same bytes every time.
find_program(GZIP gzip REQUIRED)
function(install_compressed file directory name)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name})
    add_custom_command(OUTPUT ${packed} COMMAND ${GZIP} -9nc ${file} > ${packed} DEPENDS ${file} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY sovang_packed ${packed})
    install(FILES ${packed} DESTINATION ${directory})
endfunction()
install_compressed(${linux}/sovang.1 ${CMAKE_INSTALL_MANDIR}/man1 sovang.1.gz)
install_compressed(${linux}/sovang-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 sovang-cli.1.gz)
install_compressed(${linux}/changelog ${CMAKE_INSTALL_DATADIR}/doc/sovang changelog.Debian.gz)
get_property(packed GLOBAL PROPERTY sovang_packed)
add_custom_target(sovang_manuals ALL DEPENDS ${packed})
