# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when lupdate, with OPTIONS, finds a text without its translation in the file of the language.
function(check_translations language)
    set(known ${SOURCES}/resources/translations/sovang_${language}.ts)
    set(copy ${COPIES}/sovang_${language}.ts)
    file(COPY_FILE ${known} ${copy})
    execute_process(COMMAND ${LUPDATE} ${SOURCES}/core ${SOURCES}/app ${SOURCES}/ui
                            -no-obsolete -locations none -silent ${ARGN} -ts ${copy}
                    COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS ${copy} lines ENCODING UTF-8)
    set(missing "")
    set(source "")
    foreach(line IN LISTS lines)
        if(line MATCHES "<source>")
            set(source "${line}")
        elseif(line MATCHES "type=\"unfinished\"")
            string(APPEND missing "\n${source}")
        endif()
    endforeach()
    if(missing)
        message(SEND_ERROR "These texts are not translated in ${known}:${missing}")
    endif()
endfunction()

check_translations(vi)
check_translations(en -pluralonly) # English stands in the sources, but not what one of a thing is called
