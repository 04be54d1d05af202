// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QFile>

namespace sovang::cli {

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QByteArray beginningOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound,
                    InputText::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    return file.read(most);
}

} // namespace sovang::cli
