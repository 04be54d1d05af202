// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sovang::cli {

/// The first \a most bytes of the file at \a path. Throws Error::NotFound when it cannot be read.
QByteArray beginningOf(const QString &path, qint64 most);

} // namespace sovang::cli
