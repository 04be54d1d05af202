// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/follower.h"

#include "session/session.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace sovang {

Follower::Follower(QWidget &page, Session &session, std::function<void()> refresh)
    : QObject(&page), m_session(session), m_refresh(std::move(refresh))
{
    page.installEventFilter(this);
    session.whenChanged(this, [this, &page] {
        m_isStale = true;
        if (page.isVisible())
            this->refresh();
    });
}

bool Follower::eventFilter(QObject *page, QEvent *event)
{
    if (event->type() == QEvent::Show && m_isStale)
        refresh();
    return QObject::eventFilter(page, event);
}

// What could not be read is tried again when the page is shown next.
void Follower::refresh()
{
    m_isStale = !m_session.attempt([this] {
        m_refresh();
        return true;
    });
}

} // namespace sovang
