// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/importplan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

class Book;

/// A column of a file as a person sees it who says what it is.
struct FileColumn
{
    QString header;
    QString field;        ///< what it was taken for; empty: it is not read
    QStringList examples; ///< what stands under it first, as it enters the book, at most three different ones
};

/// The columns with a header, from left to right.
struct FileColumns
{
    size_t grid = 0; ///< index into Workbook::grids
    int row = 0;     ///< of the header
    std::vector<FileColumn> columns;
};

/// The columns of the first table that \a plan found in \a workbook; where it found none, those of the row
/// that came nearest or, where no word was known, of the row with the most texts. Pure; any thread.
FileColumns fileColumns(const Workbook &workbook, const ImportPlan &plan);
/// With \a row as the header, whatever was found.
FileColumns fileColumnsAt(const Workbook &workbook, size_t grid, int row);

/// What a person said once of the columns of such a list, under a name. They belong to the book.
struct NamedMapping
{
    QString name;
    QString action; ///< of which import, as ImportPlan::action
    std::vector<ColumnMapping> columns;
};

/// Those of one import, by name.
std::vector<NamedMapping> namedMappings(const Book &book, const QString &action);
std::optional<NamedMapping> namedMapping(const Book &book, const QString &action, const QString &name);
/// Keeps \a mapping, in place of one of its name; without columns it is removed. Inside Book::change().
/// Throws Error::BadInput without a name.
void keepMapping(Book &book, const NamedMapping &mapping);
/// The first of \a mappings whose headers all stand in the file; null when there is none.
const NamedMapping *fittingMapping(const std::vector<NamedMapping> &mappings, const FileColumns &file);

} // namespace sovang
