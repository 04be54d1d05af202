// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace sovang {

/// \a styles with those of \a ours whose ids are \a needed and whose names it lacks; where it has the name
/// under another id, the pair is in \a renamed.
QByteArray withStyles(const QByteArray &styles, const QByteArray &ours, const QStringList &needed,
                      QHash<QString, QString> &renamed);

} // namespace sovang
