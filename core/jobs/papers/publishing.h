// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "documents/titlespage.h"

#include <QString>

namespace sovang {

class Book;

/// What is made public of \a year: the titles that were decided for it and not revoked since, sorted. Throws
/// Error::NotFound when there is none.
PublishedYear publishedYear(const Book &book, Year year);

/// Writes the page into \a folder, which is made where it is missing, as `index.html`; returns its path.
/// Throws as writeWholeFile(), and Error::Storage when the folder cannot be made.
QString publish(const PublishedYear &published, const QString &folder);

} // namespace sovang
