// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdffile.h"

#include "domain/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace sovang {

namespace {

constexpr int twipsPerInch = 1440;

[[noreturn]] void refuse(const QString &path, const QString &reason)
{
    throw Error(
        Error::Kind::Storage,
        QCoreApplication::translate("PdfFile", "The file %1 cannot be written: %2.").arg(path, reason));
}

} // namespace

QByteArray pdfBytes(const QString &title, const std::function<void(QPdfWriter &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(twipsPerInch);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Sổ Vàng"));
        paint(writer);
    }
    return buffer.data();
}

void writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        refuse(path, file.errorString());
    // Flushed by hand: commit() overlooks that the last bytes did not fit on the disk (Qt 6.4).
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        refuse(path, file.errorString());
}

} // namespace sovang
