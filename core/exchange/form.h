// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "exchange/grid.h"
#include "rules/ruleset.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sovang {

/// What a form belongs to; it stands on its hidden sheet.
struct FormIdentity
{
    QString book;  ///< what tells books apart
    QString unit;  ///< code
    QString year;  ///< `2025`
    QString rules; ///< `nam-tieu-chuan@1`

    bool operator==(const FormIdentity &) const = default;
};

/// A form for one unit to score itself with (phiếu tự chấm).
struct Form
{
    FormIdentity identity;
    QString unitName;
    QString yearWords; ///< `năm 2025`
    RuleSetPtr rules;
    Points passMark;                 ///< of the unit's class
    std::map<int, QString> lastYear; ///< what was final in the year before, by item, as it is shown
    QString lastTotal;
};

/// Writes \a form as XLSX: a sheet to be filled in, one with instructions, and a hidden one. Only the cells
/// to be filled in are open, without a password. Points, sums and warnings are formulas; they are there to
/// help, what counts is worked out when the form has come back. Throws as writeXlsx().
void writeForm(const QString &path, const Form &form);

/// What a unit has put beside one item.
struct FormRow
{
    QString code;
    Cell answer;
    QString evidence;
    QString reason;
    Place place; ///< of the answer
};

/// A form that came back, as far as it can be read without its book.
struct ReturnedForm
{
    FormIdentity identity;
    std::vector<FormRow> rows; ///< all items, in the order of the form; answers may be empty
    /// Edited locked cells, a changed structure, a damaged hidden sheet. Then rows say nothing.
    Problems problems;
    Place place; ///< of the sheet that was filled in
};

/// Nothing when \a workbook has no hidden sheet of a form.
std::optional<ReturnedForm> readForm(const Workbook &workbook);

/// When the program that saved the XLSX or ODS file says it did so; not valid where it does not say. Throws
/// Error::BadInput for a damaged file.
QDateTime savedAt(const QString &path);

} // namespace sovang
