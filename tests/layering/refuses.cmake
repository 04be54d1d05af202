# SPDX-License-Identifier: GPL-3.0-or-later
# Runs CHECK (a command as a list), which must exit with 1 and print exactly what the file EXPECTED holds.
execute_process(COMMAND ${CHECK} OUTPUT_VARIABLE printed ERROR_VARIABLE complained RESULT_VARIABLE code)
file(READ ${EXPECTED} expected)
if(NOT code EQUAL 1 OR NOT printed STREQUAL expected)
    message(FATAL_ERROR "Exit ${code}, expected 1.\n${complained}--- printed:\n${printed}--- expected:\n${expected}")
endif()
