// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/officepapers.h"

#include <QStringList>

namespace sovang {

/// What an office writes on one of its papers instead of what the program would write; it travels with the
/// book. Empty lists leave the program's own words.
struct OfficeTexts
{
    QStringList basis;      ///< `Thông tư số ...`: what follows `Căn cứ`, one text each
    QStringList recipients; ///< Nơi nhận: `Như Điều 3`, without dash and full stop
    bool operator==(const OfficeTexts &) const = default;
};

/// Has the paper a list of texts that it rests on?
bool hasBasis(OfficePaper paper);
/// Has the paper recipients?
bool hasRecipients(OfficePaper paper);

OfficeTexts officeTexts(const Book &book, OfficePaper paper);

/// Inside Book::change(). Lines that are empty, and dashes, semicolons and full stops around a text, are left
/// out.
void setOfficeTexts(Book &book, OfficePaper paper, const OfficeTexts &texts);

/// The lines that a person typed, as setOfficeTexts() keeps them.
QStringList officeLines(const QString &typed);

} // namespace sovang
