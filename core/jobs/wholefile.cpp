// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/wholefile.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace sovang {

void writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Flushed by hand: commit() overlooks that the last bytes did not fit on the disk (Qt 6.4).
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return;
    throw Error(Error::Kind::Storage, QCoreApplication::translate("File", "“%1” cannot be written").arg(path),
                file.errorString());
}

} // namespace sovang
