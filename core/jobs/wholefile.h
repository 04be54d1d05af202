// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sovang {

/// Writes \a bytes beside \a path and moves them over it when they are whole. Throws Error::Storage; then \a
/// path is as it was.
void writeWhole(const QString &path, const QByteArray &bytes);

} // namespace sovang
