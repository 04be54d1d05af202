// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace sovang {

/// The line drawing `:/icons/NAME.svg`, sharp at every size, in the colour that the text has where it is
/// painted; it follows when the scheme changes.
QIcon lineIcon(const QString &name);

} // namespace sovang
