// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QString>

namespace sovang {

/// How large a practice province is. All of it is invented and marked as such.
struct PracticeProvince
{
    static constexpr Year lastYear{2025}; ///< fixed, so that the same seed gives the same book on every day

    int units = 120; ///< at least 1
    int years = 10;  ///< 1 to 16, ending with lastYear
    quint32 seed = 1;
};

/// Makes `so-thuc-hanh.sovang` in \a folder (made when it is not there) and gives its path: units with long
/// names, renames and a merger, registrations with gaps and late ones, scores with failures, vetoes and
/// missing answers, decisions of all years but the last. The last year is left open: scored by the units
/// themselves and in the end, not yet decided. Throws as Book::create does; then there is no book.
QString makePracticeProvince(const QString &folder, const PracticeProvince &province);

} // namespace sovang
