// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sovang {

class Book;

/// A new key signs from today on, behind \a passphrase or, without, behind that of the one before, if that
/// has one; what was signed before stays valid. Gives its fingerprint. Throws as CertificateStore::use().
QString changeCertificateKey(Book &book, const QString &passphrase = {});

/// From now on the book keeps its key behind \a passphrase; empty: without any. Copies of the book from
/// before keep it as they have it. Throws as CertificateStore::protectKey().
void protectCertificateKey(Book &book, const QString &passphrase);

/// Throws Error::Refused where \a book has a key that is locked: what is to be printed would have no code.
void requireOpenKey(const Book &book);

/// The key of \a book as a text to be put away, behind \a passphrase. Throws as protectCertificateKey().
QByteArray exportedKey(const Book &book, const QString &passphrase);

/// The key in \a text, which exportedKey() gave and \a passphrase opens, signs for \a book from today on and
/// is kept behind that passphrase. Gives its fingerprint. Throws Error::BadInput when it is no such text,
/// Error::Refused when the passphrase is another, or the book uses the key already or did before.
QString importKey(Book &book, const QByteArray &text, const QString &passphrase);
/// The same of a file. Throws Error::NotFound when it cannot be read.
QString importKeyFile(Book &book, const QString &path, const QString &passphrase);

} // namespace sovang
