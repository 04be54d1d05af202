// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/verifying.h"
#include "storage/rowmarks.h"

#include <QHash>

namespace sovang {

/// Says in the words of the trade what another program did to a row.
class RowWords
{
public:
    /// Reads the units and decisions of \a book, to name them.
    explicit RowWords(const Book &book);

    /// One for the row; in a sheet of scores one for each answer that is not as it was entered.
    std::vector<BookFinding> findings(const RowFault &fault) const;

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
