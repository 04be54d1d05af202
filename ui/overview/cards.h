// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLayout;
class QVBoxLayout;

namespace sovang {

/// Makes \a card a sheet with a heading; what the card shows goes into the layout that is returned.
QVBoxLayout *layOutCard(QFrame &card, const QString &title);

/// Removes everything from \a layout, widgets too.
void clearLayout(QLayout &layout);

} // namespace sovang
