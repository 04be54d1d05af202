// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celleditor.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace sovang {

void CellEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    m_composed = event->preeditString();
}

void CellEditor::commitComposition()
{
    QGuiApplication::inputMethod()->commit();
    if (m_composed.isEmpty())
        return;
    QInputMethodEvent event;
    event.setCommitString(m_composed);
    inputMethodEvent(&event);
}

} // namespace sovang
