// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace sovang {

class Book;
class TableReading;

/// What the units of a book are called and were called before, to be compared with what a list calls them:
/// the code decides whose row it is, and a name beside it may show that it is somebody else's.
class UnitNames
{
public:
    /// \a units: those of \a book, by code; they must live longer.
    UnitNames(const Book &book, const QHash<QString, Unit> &units);

    /// Whether \a name is the name of \a unit, a former one or its code; folded.
    bool isNameOf(const Unit &unit, const QString &name) const;
    /// Whether \a name, which is not that of \a unit, can hardly be meant for it: it has other words, with
    /// abbreviations written out, or is the name of another unit.
    bool isOfAnother(const Unit &unit, const QString &name) const;

    /// Notes at the cell that the list calls \a unit otherwise. Whether it does.
    bool noteOther(TableReading &table, int record, const QString &column, const Unit &unit,
                   const QString &name) const;

private:
    const QHash<QString, Unit> &m_units;
    QHash<qint64, QStringList> m_former; ///< by unit
    mutable QSet<QString> m_keys;        ///< searchKey of all names; made when it is asked for
};

/// Compares the names beside the codes of a whole list. Where most of them are those of others, one column
/// was sorted without the others: that is a problem, and nothing is written.
class NamesBeside
{
public:
    NamesBeside(const Book &book, const QHash<QString, Unit> &units) : m_names(book, units) {}

    /// Headers under which such a list may have names, for TableReading::Trade::late.
    static std::vector<std::pair<QString, QString>> columns();

    void look(TableReading &table, int record, const Unit &unit);
    void finish(TableReading &table) const;

private:
    struct Place
    {
        int record = 0;
        QString column;
        QString code;
    };

    UnitNames m_names;
    int m_compared = 0;
    int m_others = 0; ///< names that can hardly be meant for the unit
    std::optional<Place> m_first;
};

} // namespace sovang
