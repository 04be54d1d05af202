// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/blocks.h"
#include "documents/certificate.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sovang {

/// A part of a file that binds several papers: what its bookmark says, and a paper or a certificate.
struct BoundPart
{
    QString bookmark;
    std::variant<Document, CertificateData> content;
};

/// How many pages each of \a parts takes. Throws Error if a letter is missing in the font.
std::vector<int> pageCounts(const std::vector<BoundPart> &parts);

/// Writes all \a parts, of which there is one at least, into one PDF with a bookmark for each; each paper has
/// its own page numbers. Throws as writePdf(), and if a certificate cannot be printed.
void writeBoundPdf(const QString &path, const QString &title, const std::vector<BoundPart> &parts,
                   const Progress &progress = {});

/// \a pdf with bookmarks: words and the page that each of them opens, from 0. Nothing if \a pdf is not built
/// as QPdfWriter of Qt 6 builds it, or has no such page.
std::optional<QByteArray> withBookmarks(const QByteArray &pdf,
                                        const std::vector<std::pair<QString, int>> &bookmarks);

} // namespace sovang
