# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings and sanitizers for our own targets only; what we link against is included as system headers.
add_library(sovang_settings INTERFACE)
target_compile_options(sovang_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    $<$<BOOL:${SOVANG_WERROR}>:-Werror>)
target_compile_definitions(sovang_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
 QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SOVANG_SANITIZE)
    target_compile_options(sovang_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                     -fno-omit-frame-pointer)
    target_link_options(sovang_settings INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
