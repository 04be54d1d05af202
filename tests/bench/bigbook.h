// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "rules/ruleset.h"

#include <QByteArray>
#include <QString>

namespace sovang::bench {

/// A book as large as wanted, all of it invented. The same settings give the same answers on every machine.
struct BigBook
{
    static constexpr Year lastYear{2025};

    int units = 10000;
    int years = 20;      ///< ending with lastYear
    int leaves = 50;     ///< 5 to 500, a multiple of 5; each is answered for every unit and year
    int weak = 25;       ///< percent of the units that now and then fail
    bool scored = true;  ///< false: units and registrations only, to import scores into
    bool decided = true; ///< decisions of all years but the last
    unsigned seed = 1;
};

/// A rule set for all kinds of units: five criteria with leaves of every type that carries points, a minimum
/// of half of the points in each, and rescaling where a leaf is not applicable.
QByteArray bigRules(int leaves);

/// Makes the book at \a path, which must not exist.
void makeBigBook(const QString &path, const BigBook &settings);

/// Scores of every unit in the last year as an XLSX file to be imported: `Mã` and a column for each leaf.
void writeScoreFile(const QString &path, const BigBook &settings);

} // namespace sovang::bench
