// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/yearbox.h"

#include <QKeyEvent>

namespace sovang {

void YearBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_F4:
        if (!(event->modifiers() & Qt::ControlModifier)) {
            showPopup();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

} // namespace sovang
