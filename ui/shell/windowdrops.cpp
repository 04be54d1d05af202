// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped on the window.
#include "shell/mainwindow.h"

#include "shell/messagebar.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace sovang {

namespace {

// The one file of \a data that lies on this machine; empty for anything else.
QString fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

// What a file is, its content says.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// The program from which the file comes waits for the answer; whatever is asked here comes after it.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileOf(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, path] { takeFile(path); }, Qt::QueuedConnection);
}

void MainWindow::takeFile(const QString &path)
{
    activateWindow();
    if (isDatabase(path))
        openBook(path);
    else if (m_workspace)
        m_workspace->importList(path);
    else
        messages().showInfo(tr("Open a book first; then drop the list on the page that it belongs to."));
}

} // namespace sovang
