# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the name of a test holds a semicolon: CTest would take what stands before it for the name, and a
# run that matches no test passes.
file(GLOB_RECURSE files ${SOURCES}/tests/*.cpp)
foreach(file IN LISTS files)
    file(READ ${file} text)
    if(text MATCHES "TEST_CASE\\([ \n]*(\"[^\"]*\"[ \n]*)*\"[^\"]*;[^\"]*\"")
        message(SEND_ERROR "${file}: the name of a test holds a semicolon: ${CMAKE_MATCH_0}")
    endif()
endforeach()
