// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scratchfolder.h"

#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace sovang {

namespace {

constexpr mode_t usualFolderMode = 0777; // less what the user's umask takes away

void giveUsualMode(const QString &path)
{
    const mode_t taken = ::umask(0);
    ::umask(taken);
    ::chmod(QFile::encodeName(path).constData(), usualFolderMode & ~taken);
}

} // namespace

ScratchFolder::ScratchFolder(const QString &above) : m_folder(above + QStringLiteral("/.sovang-XXXXXX.part"))
{
    if (isValid())
        m_lock = lockFolderInTheMaking(path());
    removeLeftovers(above); // now: this one is locked
}

ScratchFolder::~ScratchFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

bool ScratchFolder::moveTo(const QString &path)
{
    giveUsualMode(m_folder.path());
    QDir().rmdir(path); // empty, or not there
    if (!QDir().rename(m_folder.path(), path))
        return false;
    m_folder.setAutoRemove(false);
    syncFolder(QFileInfo(path).path());
    return true;
}

} // namespace sovang
