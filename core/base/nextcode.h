// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sovang {

/// The code that goes on where \a codes end: of those that are called alike but for a number at their end,
/// the most (of several such series the one that comes last), one more than the greatest number, with as many
/// digits; none of \a used. Empty where no code ends in a number.
QString nextCode(const QStringList &codes, const QStringList &used);

} // namespace sovang
