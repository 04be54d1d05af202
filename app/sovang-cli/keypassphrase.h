// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

namespace sovang {
class Book;
}

namespace sovang::cli {

// A passphrase is never a word of the command line, where everybody on the machine sees it.

/// A file whose first line is the passphrase of the key; without it, SOVANG_KEY_PASSPHRASE of the
/// environment.
Option keyPassphraseOption();
/// The same of a passphrase that is to be, and SOVANG_NEW_KEY_PASSPHRASE.
Option newPassphraseOption();

/// Empty where there is neither. Throws Error::NotFound when the file cannot be read, Error::BadInput when
/// its first line is empty.
QString keyPassphrase(const Arguments &arguments);
QString newPassphrase(const Arguments &arguments);

/// Opens the key of \a book, where that is behind a passphrase. Throws Error::Refused when the passphrase is
/// another or was not given.
void unlockKey(Book &book, const Arguments &arguments);

} // namespace sovang::cli
