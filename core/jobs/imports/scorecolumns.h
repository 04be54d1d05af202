// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/tablereading.h"
#include "rules/ruleset.h"
#include "rules/unitkind.h"

#include <QString>
#include <QStringList>

#include <map>

namespace sovang {

class Book;

namespace scorecolumn {

inline const QString total = QStringLiteral("Tổng điểm"); ///< compared with what the points add up to
inline const QString sum = QStringLiteral("Tổng cộng");   ///< perhaps the same, perhaps without bonus points

/// What the column of the codes of units is called in lists of scores: a rule set has nothing of that code.
QString ofUnits();
/// What other columns may be called that hold no scores: where a rule set has such a code, they hold them.
QStringList beside();

} // namespace scorecolumn

/// The columns of a list of scores by the rule sets of its year.
TableShape scoreShape(const std::map<UnitKind, RuleSetPtr> &sets);
/// What is known of its rows.
TableReading::Trade scoreTrade(const Book &book, const TableShape &shape,
                               const std::map<UnitKind, RuleSetPtr> &sets);

/// Whether \a header is of a column that offices carry for people: neither a code nor lost scores.
bool isForPeople(const QString &header);
/// `Cộng I`, `Tổng số`: sums for people; only Tổng điểm is compared.
bool isSumOfScores(const QString &header);

} // namespace sovang
