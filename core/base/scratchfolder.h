// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace sovang {

/// A folder for what is being made, removed with all that is in it at the end. What a program that was killed
/// left in it is removed by the next one that makes a file or folder there (removeLeftovers()).
class ScratchFolder
{
public:
    /// A new folder inside of \a above, under a name that nobody gives to anything else. See isValid().
    explicit ScratchFolder(const QString &above);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    bool isValid() const { return m_folder.isValid(); }
    QString errorString() const { return m_folder.errorString(); }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Moves it to \a path, where it stays and everybody may read it as the umask allows; the new name is on
    /// the disk then. False when that cannot be done.
    bool moveTo(const QString &path);

private:
    QTemporaryDir m_folder;
    int m_lock = -1; ///< an open file
};

} // namespace sovang
