// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificatelayout.h"
#include "storage/logstore.h"

#include <QString>

#include <memory>

namespace sovang {

class Book;

/// The layout of certificates that the office keeps in its book; null: it uses the program's own. Throws
/// Error::Storage when what is kept is none.
std::shared_ptr<const CertificateLayout> officeLayout(const Book &book);

/// Inside Book::change(). Null goes back to the program's own. Throws Error::BadInput with the first of its
/// layoutFaults().
void setOfficeLayout(Book &book, const CertificateLayout *layout);

/// The log line of that change.
LogNote layoutNote(const CertificateLayout *layout);

/// The layout in the file at \a path. Throws Error::BadInput with all that is wrong in it, Error::NotFound
/// when it cannot be read.
CertificateLayout layoutInFile(const QString &path);

/// The layout that \a name means: `a4`, `a3`, `a4-text`, `a3-text` (for pre-printed sheets), or the path of a
/// file. Throws as layoutInFile().
std::shared_ptr<const CertificateLayout> layoutNamed(const QString &name);

} // namespace sovang
