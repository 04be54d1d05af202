// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sovang {

/// The fewest letters that a passphrase may have.
inline constexpr qsizetype leastPassphrase = 8;

/// \a secret behind \a passphrase: a version byte, the salt and the cost of Argon2id (RFC 9106), a nonce, and
/// the secret as crypto_secretbox of libsodium seals it. Another one every time. Takes a fifth of a second
/// and 64 MB, so that nobody tries many. Throws Error::BadInput when the passphrase is too short.
QByteArray lockedSecret(const QByteArray &secret, const QString &passphrase);

/// How many bytes lockedSecret() makes of a secret of so many.
qsizetype lockedSize(qsizetype secret);

/// What lockedSecret() was given; nothing when \a passphrase is another. Throws Error::Storage when \a locked
/// is damaged, or of a later version of the program.
std::optional<QByteArray> openedSecret(const QByteArray &locked, const QString &passphrase);

} // namespace sovang
