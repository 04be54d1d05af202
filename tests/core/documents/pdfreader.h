// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sovang {

/// Opens a written PDF again with poppler's tools, which tell nothing of how it was written.
struct PdfFile
{
    QStringList pages; ///< text of each page, laid out as on the page
    QString title;
    QString pageSize;

    explicit PdfFile(const QString &path);
    QString text() const { return pages.join(u'\f'); }
};

} // namespace sovang
