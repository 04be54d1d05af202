// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <map>
#include <utility>
#include <vector>

namespace sovang {

/// The paper of an authority that decisions stand in: they have its number and its day.
struct DecisionGroup
{
    QString number;
    QDate date;
    int units = 0;

    bool holds(const Decision &decision) const { return decision.number == number && decision.date == date; }
    bool isSameAs(const DecisionGroup &other) const { return number == other.number && date == other.date; }
};

/// Counts decisions into their groups, the newest first.
class DecisionGroups
{
public:
    void add(const Decision &decision);
    std::vector<DecisionGroup> newestFirst() const;

private:
    std::map<std::pair<QDate, QString>, int> m_units;
};

} // namespace sovang
