// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "exchange/grid.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace sovang {

/// A column that is told by what stands over it: its header is \a own, under one of each of \a groups. Sheets
/// of scores number the columns of every group anew.
struct GroupedColumn
{
    struct Group
    {
        QString code;  ///< `II`, for headers such as `II`, `Tiêu chuẩn II` and `II. Nếp sống`
        QString title; ///< or this
    };

    QString own;
    std::vector<Group> groups;
    QString code; ///< what the column is known by
};

/// What a table must look like to be found.
struct TableShape
{
    QStringList names;    ///< known columns; case, tones, spacing and line breaks in a header do not matter
    QStringList codes;    ///< known columns whose header must be exactly this
    QStringList required; ///< of names
    std::vector<std::pair<QString, QString>> aliases = {}; ///< what offices call a column, and its name
    std::vector<GroupedColumn> grouped = {};
    std::vector<std::pair<QString, QString>> titles = {}; ///< of codes, which may stand beside them
};

/// What a person says about one column: \a header in the file is \a field of the shape; no field: it is not
/// read.
struct ColumnMapping
{
    QString header;
    QString field;
};

/// What a person says about a file before it is read.
struct TableChoice
{
    QString sheet; ///< only this one, even if it is hidden; empty: every visible sheet with such a table
    std::vector<ColumnMapping> mapped = {};
    bool tellsCells = false; ///< whether a plan tells of every cell what it was read as, which takes memory
};

/// A table inside a workbook: the header under title rows and merged cells, and where each column stands.
struct FoundTable
{
    struct Unknown
    {
        int row = 0;
        int column = 0;
        QString header;
    };

    const Grid *grid = nullptr;
    int headerRow = 0; ///< its last line
    int firstDataRow = 0;
    int endRow = -1;              ///< where another header begins; -1: it goes on to the end of the sheet
    QSet<int> repeatedHeader;     ///< rows of the same header, on later pages
    QHash<QString, int> columns;  ///< by the name or code of the shape
    std::vector<Unknown> unknown; ///< columns with a header that the shape does not know
    std::vector<int> headerless;  ///< filled columns without a header, in ascending order
    QMap<int, QString> headers;   ///< what stands over each column, all lines of it

    bool has(const QString &name) const { return columns.contains(name); }
};

struct FoundTables
{
    std::vector<FoundTable> tables; ///< in the order of the sheets; none: problems says why
    Problems problems;
    std::optional<FoundTable> nearest = {}; ///< without tables: whose header knows some columns
    Problems notes; ///< what was left aside and why, and what was taken for what; no refusals
};

/// Finds the header of each sheet by its names: of one line, or of several of which the lower ones divide
/// what the upper ones name. A header with other columns further down begins another table. Every visible
/// sheet that has such a table is read, unless \a choice names one; sheets that are not read are told, and
/// one that only lacks a column is a problem beside others. Two columns of one name are a problem. \a
/// workbook must outlive the result.
FoundTables findTables(const Workbook &workbook, const TableShape &shape, const TableChoice &choice = {});

} // namespace sovang
