// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/evidenceplaces.h"

#include <QDir>
#include <QFileInfo>

namespace sovang {

QString placeOfFile(const QString &file, const QString &bookPath)
{
    const QDir folder = QFileInfo(bookPath).absoluteDir();
    const QString absolute = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    const QString relative = folder.relativeFilePath(absolute);
    const bool isBeside = !relative.startsWith(u"../") && !QDir::isAbsolutePath(relative);
    return isBeside ? relative : absolute;
}

std::optional<QString> fileAtPlace(const QString &place, const QString &bookPath)
{
    if (place.isEmpty())
        return std::nullopt;
    const QFileInfo file(QFileInfo(bookPath).absoluteDir(), place);
    return file.isFile() ? std::optional(QDir::cleanPath(file.absoluteFilePath())) : std::nullopt;
}

} // namespace sovang
