// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/year.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

class Book;

/// What was written, and for whom nothing could be.
struct WrittenForms
{
    QStringList files;             ///< names within the folder, by the codes of the units
    QStringList unitsWithoutRules; ///< codes of registered units without a rule set in the year
};

/// Writes a form into \a folder, which is made where it is not there, for every unit that is registered for
/// \a year. Each file is called `CODE - NAME.xlsx`, as far as Windows and memory sticks allow. Throws
/// Error::Refused when no unit is registered, or when a file of such a name is there: it may have been filled
/// in. Then, and on every other error, no form is left behind.
WrittenForms writeForms(const Book &book, Year year, const QString &folder, const Progress &progress = {});

/// What tells \a book from every other one, copies of it excepted; it stands in its forms.
QString bookMark(const Book &book);

/// `CODE - NAME.xlsx` without what Windows and FAT do not allow, of at most 120 characters.
QString formFileName(const QString &code, const QString &name);

} // namespace sovang
