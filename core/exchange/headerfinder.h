// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/gridtext.h"
#include "exchange/headerwords.h"
#include "exchange/tablefinder.h"

#include <QHash>
#include <QMap>

namespace sovang {

/// What a header says: the column of a shape that it names, and how surely.
struct HeaderMeaning
{
    enum class Rank { None, Alias, Name, Mapped };

    QString name;
    Rank rank = Rank::None;

    bool isKnown() const { return rank != Rank::None; }
};

/// Tells which column of a shape a header means: the one that a person mapped it to, one of its name, or one
/// that offices call so.
class HeaderReader
{
public:
    HeaderReader(const TableShape &shape, const std::vector<ColumnMapping> &mapped);

    HeaderMeaning meaning(const QString &header) const;
    /// The same for a header under others, from the upper to the lower.
    HeaderMeaning meaning(const QString &header, const QStringList &above) const;
    bool isCode(const QString &name) const { return m_codes.same(name) == name; }

private:
    HeaderMeaning named(const QString &key) const;

    QHash<QString, QString> m_names;
    CodeHeaders m_codes;
    CodeHeaders m_owns; ///< of the columns that are told by what stands over them
    QHash<QString, QString> m_aliases;
    QHash<QString, QString> m_mapped;
    std::vector<GroupedColumn> m_grouped;
};

/// The lines of a header: one row, or several of which the lower ones divide what the upper ones name.
struct Header
{
    struct Column
    {
        QString text; ///< all lines, from the upper to the lower
        HeaderMeaning meaning;
    };

    int firstRow = -1;
    int lastRow = -1;
    QMap<int, Column> columns; ///< those with a text
    QStringList missing;       ///< required columns that it lacks

    bool isFound() const { return firstRow >= 0 && missing.isEmpty(); }
    int knownColumns() const;
};

/// The header that lacks the fewest required columns, of these the one that knows most, of these the first. A
/// whole header that stands over rows of its own goes before those below it.
Header findHeader(const Grid &grid, const GridText &text, const TableShape &shape,
                  const HeaderReader &reader);

/// The header that begins in \a row; what it lacks is told.
Header headerAt(const Grid &grid, const GridText &text, const TableShape &shape, const HeaderReader &reader,
                int row);

/// Whether the columns stand as in \a first; what \a later leaves out does not matter.
bool isSameHeader(const Header &first, const Header &later);

} // namespace sovang
