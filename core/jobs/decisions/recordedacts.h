// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/life/lifecycle.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace sovang {

class LifeFacts;

/// The acts that a book has, so that one that is entered again is known by its kind, year and units.
class RecordedActs
{
public:
    /// \a facts, which has to outlive it, as they stand now: acts that are added later are not of the book.
    explicit RecordedActs(const LifeFacts &facts);

    struct Comparison
    {
        bool isThere = false;
        /// Events whose ruling, document or date would be others; what is not said of them stays.
        std::vector<std::pair<LineageEvent, LineageEvent>> changed = {};
        LifeAct after = {}; ///< the whole act as it would be; of units nothing changes
        /// Units that \a change gives another name than the act of the book did, and that name.
        std::vector<std::pair<UnitId, QString>> otherNames = {};
    };

    Comparison compare(const LifeChange &change) const;

    /// The same for acts of one kind and year with the same units. Units that are not in the book have none.
    static QString keyOf(const LifeChange &change);

private:
    QString nameAfter(const LineageEvent &event) const;

    const LifeFacts &m_facts;
    QHash<QString, std::vector<LineageEvent>> m_acts;
};

} // namespace sovang
