// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/runningwindows.h"

#include "session/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace sovang {

namespace {

constexpr int windowPlaces = 8; // windows that can be found
constexpr int patience = 1000;  // ms
const QByteArray yes("yes\n");
const QByteArray no("no\n");

QString placeName(const QString &name, int place)
{
    return QStringLiteral("%1-%2").arg(name).arg(place);
}

bool asks(const QString &place, const QString &book)
{
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(book.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == yes;
}

bool isAlive(const QString &place)
{
    QLocalSocket socket;
    socket.connectToServer(place);
    return socket.waitForConnected(patience);
}

} // namespace

RunningWindows::RunningWindows(MainWindow &window, const QString &name) : m_window(window)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] { answer(*socket); });
            answer(*socket);
        }
    });
    for (int place = 0; place < windowPlaces && !m_server.isListening(); ++place) {
        const QString its = placeName(name, place);
        if (isAlive(its))
            continue;
        QLocalServer::removeServer(its); // of a program that was killed
        m_server.listen(its);
    }
}

bool RunningWindows::isShownBy(const QString &name, const QString &book)
{
    for (int place = 0; place < windowPlaces; ++place) {
        if (asks(placeName(name, place), book))
            return true;
    }
    return false;
}

QString RunningWindows::nameHere()
{
    const QByteArray screen = qgetenv("WAYLAND_DISPLAY") + qgetenv("DISPLAY");
    const QString name = QStringLiteral("sovang-%1-%2")
                             .arg(QGuiApplication::platformName(), QString::fromLatin1(screen.toHex()));
#ifdef Q_OS_UNIX
    // The folder is this user's alone.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder.isEmpty() ? QDir::tempPath() : folder).filePath(name);
#else
    return name + u'-' + qEnvironmentVariable("USERNAME");
#endif
}

void RunningWindows::answer(QLocalSocket &socket)
{
    if (!socket.canReadLine())
        return;
    const QString book = QString::fromUtf8(socket.readLine().chopped(1));
    socket.write(shows(book) ? yes : no);
    socket.flush();
}

bool RunningWindows::shows(const QString &book)
{
    Workspace *workspace = m_window.workspace();
    const bool isOpen = workspace && QFileInfo(workspace->session().book().path()) == QFileInfo(book);
    if (!book.isEmpty() && !isOpen) {
        if (workspace || QApplication::activeModalWidget())
            return false;
        QMetaObject::invokeMethod(
            &m_window, [this, book] { m_window.openBook(book); }, Qt::QueuedConnection);
    }
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    return true;
}

} // namespace sovang
