// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdffile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace sovang {

namespace {

constexpr int twipsPerInch = 1440;

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

} // namespace sovang
