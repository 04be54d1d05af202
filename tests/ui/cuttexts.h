// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace sovang::test {

/// What is not seen whole in \a page though it is meant to be: words of buttons, labels, boxes and headers,
/// and fields that lie over each other or outside the room of their parent. What gives way on purpose (a
/// LineLabel, a button that was made to be elided, what scrolls) is not among them.
QStringList cutTexts(const QWidget &page);

} // namespace sovang::test
