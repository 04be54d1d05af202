// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/importplan.h"

#include <functional>

namespace sovang {

/// One line about a change that an import makes: the unit, what it is, what was there and what will be.
struct ImportLine
{
    QString unit; ///< its code
    QString what;
    QString before;
    QString after;
};

/// \a codeOf: the code that people know a unit by. Of a list of changes there is no line: what comes of it is
/// told by ImportPlan::consequences.
ImportLine importLine(const BookChange &change, const std::function<QString(UnitId)> &codeOf);

/// `Danh sách!B7`, `line 3`, or the sheet; without the file.
QString cellOf(const Place &place);

} // namespace sovang
