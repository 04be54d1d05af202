// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clocale>

namespace sovang {

/// While one lives, the C library writes and reads the numbers of this thread with a decimal point. For
/// libraries that use printf or strtod for the numbers in a file: QCoreApplication takes over the locale of
/// the desktop, and on a Vietnamese one they would write `96,95` into a workbook, which no reader understands.
class PlainNumbers
{
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

} // namespace sovang
