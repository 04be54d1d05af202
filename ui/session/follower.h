// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace sovang {

class Session;

/// Keeps a page up to date without working for one that nobody sees: calls \a refresh after each change of
/// the session while \a page is on the screen, and otherwise when it is shown next. Belongs to \a page.
class Follower : public QObject
{
    Q_OBJECT

public:
    Follower(QWidget &page, Session &session, std::function<void()> refresh);

    bool eventFilter(QObject *page, QEvent *event) override;

private:
    void refresh();

    Session &m_session;
    std::function<void()> m_refresh;
    bool m_isStale = true;
};

} // namespace sovang
