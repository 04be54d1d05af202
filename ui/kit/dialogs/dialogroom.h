// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QSize;

namespace sovang {

/// Makes \a dialog, which is not shown yet, no larger than \a room, whatever it was laid out for. What cannot be
/// as low as that scrolls; the buttons stay in sight.
void fitInto(QDialog &dialog, const QSize &room);

} // namespace sovang
