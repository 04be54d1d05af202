// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "exchange/grid.h"
#include "exchange/legacytext.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

/// What a table must look like to be found.
struct TableShape
{
    QStringList names;    ///< known columns; case, tones, spacing and line breaks in a header do not matter
    QStringList codes;    ///< known columns whose header must be exactly this
    QStringList required; ///< of names
};

/// A table inside a workbook: the header row under title rows and merged cells, and where each column stands.
struct FoundTable
{
    const Grid *grid = nullptr; ///< null when there is none; then problems says so
    int firstDataRow = 0;
    QHash<QString, int> columns; ///< by the name or code of the shape

    struct Unknown
    {
        int row = 0;
        int column = 0;
        QString header;
    };
    std::vector<Unknown> unknown; ///< columns with a header that the shape does not know
    std::vector<int> headerless;  ///< filled columns without a header, in ascending order
    Problems problems;
    QStringList notes; ///< what was left aside and why, translated

    bool has(const QString &name) const { return columns.contains(name); }
};

/// Reads the texts of one grid as they enter the book: NFC, trimmed, and Unicode where they were VNI or
/// TCVN3. A cell's font decides first, then its words; where a file has no fonts, all of its words together.
class GridText
{
public:
    explicit GridText(const Grid &grid);

    QString operator()(const Cell &cell) const;
    /// What \a cell is written in; None for numbers and Unicode.
    LegacyEncoding encodingOf(const Cell &cell) const;

private:
    const Grid &m_grid;
    LegacyEncoding m_ofFile = LegacyEncoding::None;
    bool m_hasFonts = false;
};

/// Finds the header row by its names: the first visible sheet that has one, and in it the row that knows most
/// of its columns. A merged header cell counts in every row that it covers. Two columns of one
/// name are a problem. \a workbook must outlive the result.
FoundTable findTable(const Workbook &workbook, const TableShape &shape);

} // namespace sovang
