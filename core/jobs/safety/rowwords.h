// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/verifying.h"
#include "storage/rowmarks.h"

#include <QHash>

namespace sovang {

/// What the rows of a table are, in the words of the trade: `score sheet`.
QString tableWords(const QString &table);

/// Says in the words of the trade what another program did to a row.
class RowWords
{
public:
    /// Reads the units and decisions of \a book, to name them.
    explicit RowWords(const Book &book);

    /// One for the row; in a sheet of scores one for each answer that is not as it was entered.
    std::vector<BookFinding> findings(const RowFault &fault) const;

    /// The place of a row, or of the answer \a item in it; its message says only what it is: `Score sheet
    /// DV001, 2024, điểm chốt, 1.1`.
    /// Where the key does not tell the unit, it is the one with the number \a unit.
    BookFinding named(const RowFault &fault, const QString &item, const QString &unit) const;

private:
    QString unitCode(const QString &id) const;
    BookFinding placeOf(const RowFault &fault) const;
    QString subject(const RowFault &fault, const BookFinding &place) const;

    QHash<QString, QString> m_unitCodes; ///< by id
    struct DecisionName
    {
        QString unit;
        QString number;
        Year year;
    };
    QHash<QString, DecisionName> m_decisions; ///< by id
};

} // namespace sovang
