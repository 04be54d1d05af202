// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/wholefile.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace sovang {

void writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw Error(Error::Kind::Storage, QCoreApplication::translate("File", "“%1” cannot be written").arg(path),
                file.errorString());
}

} // namespace sovang
