// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "storage/logstore.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

class Book;

/// A decision that takes over what its unit is called, and of which kind it is, in the book today. Papers say
/// what the decision knew on its day; where the book was wrong on that day, and only there, somebody has it
/// mended in the decision too.
struct TakeOver
{
    QString code; ///< of the unit
    Decision before;
    Decision after;
};

/// Does \a decision know another name or kind than \a unit has today?
bool knowsOtherwise(const Decision &decision, const Unit &unit);

/// Of \a decisions those that know otherwise than the book does today, in their order.
std::vector<TakeOver> takeOversOf(const Book &book, const std::vector<Decision> &decisions);

/// The same of every decision whose year is \a year on the units with \a codes. Throws Error::NotFound naming
/// the codes that the book lacks, or that have no decision of that year.
std::vector<TakeOver> takeOversOf(const Book &book, Year year, const QStringList &codes);

/// `DV01, decision 05/QĐ-UBND: “Trường A” becomes “Trường B”`, translated.
QString takeOverText(const TakeOver &takeOver);

/// The line of the log about \a takeOvers, which are not none; each stands in its details.
LogNote takeOverNote(const std::vector<TakeOver> &takeOvers);

/// Writes \a takeOvers in one change; none: nothing.
void takeOver(Book &book, const std::vector<TakeOver> &takeOvers);

} // namespace sovang
