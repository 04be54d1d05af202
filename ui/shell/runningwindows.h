// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QString>

class QLocalSocket;

namespace sovang {

class MainWindow;

/// The windows of one user on one screen know of one another, so that a second start shows the first window
/// instead of the same book once more, to be read only. They speak through sockets of the system that only
/// this user can open; nothing goes over a network.
class RunningWindows
{
public:
    /// From now on \a window answers those that start later. One of a few places is taken under \a name; when
    /// all are taken it stays unknown.
    RunningWindows(MainWindow &window, const QString &name);

    /// Asks the windows under \a name to show \a book, an absolute path; no path is whatever is open. True
    /// when one did: it has the book open, or had none and opens it. Waits for a second at most for each.
    static bool isShownBy(const QString &name, const QString &book);

    /// Of the windows of this user on this screen.
    static QString nameHere();

private:
    void answer(QLocalSocket &socket);
    bool shows(const QString &book);

    MainWindow &m_window;
    QLocalServer m_server;
};

} // namespace sovang
