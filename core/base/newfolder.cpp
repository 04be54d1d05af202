// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/newfolder.h"

#include "base/filefaults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sovang {

namespace {

struct NewFolderText
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

NewFolder::NewFolder(const QString &path)
{
    for (QString part = QDir(path).absolutePath(); !QFileInfo::exists(part); part = QFileInfo(part).path())
        m_made << part;
    if (!QDir().mkpath(path)) {
        const QString wanted = m_made.isEmpty() ? path : m_made.last();
        removeMade();
        throw Error(whyNotWritable(wanted).value_or(
            Error(Error::Kind::Storage,
                  NewFolderText::tr("The folder “%1” cannot be made.").arg(shownPath(path)))));
    }
}

void NewFolder::removeMade() const
{
    for (const QString &folder : m_made)
        QDir().rmdir(folder); // only when it is empty
}

} // namespace sovang
