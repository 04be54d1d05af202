// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/follower.h"

#include "session.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace sovang {

Follower::Follower(QWidget &page, Session &session, std::function<void()> refresh)
    : QObject(&page), m_refresh(std::move(refresh))
{
    page.installEventFilter(this);
    connect(&session, &Session::changed, this, [this, &page] {
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

void Follower::refresh()
{
    m_isStale = false;
    m_refresh();
}

} // namespace sovang
