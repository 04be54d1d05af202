// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sovang {

/// Where in a file something was found. A spreadsheet has sheet and cell ("B7"), a text file a line (from 1).
struct Place
{
    QString file;
    QString sheet;
    QString cell;
    int line = 0;

    /// `FILE!SHEET!CELL` or `FILE:LINE`, whatever of it is known (spec section 7).
    QString toString() const;

    bool operator==(const Place &) const = default;
};

/// One finding about an input: where, and a translated sentence that says what to mend.
struct Problem
{
    Place place;
    QString message;

    /// `PLACE: message`
    QString toString() const;

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

} // namespace sovang
