// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace sovang {

/// Makes \a card a sheet with a heading; what the card shows goes into the layout that is returned.
QVBoxLayout *layOutCard(QFrame &card, const QString &title);

/// Removes everything from \a layout, widgets too.
void clearLayout(QLayout &layout);

/// What was made anew stands last in the order of Tab; this puts what is in \a card where the card stands.
void restoreTabOrder(QWidget &card);

} // namespace sovang
