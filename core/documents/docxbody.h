// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/blocks.h"
#include "documents/fonts.h"

#include <QByteArray>

namespace sovang {

/// Relations from the text to the heads and feet of its pages.
namespace wordrelation {
inline const QString styles = QStringLiteral("rId1");
inline const QString settings = QStringLiteral("rId2");
inline const QString firstHeader = QStringLiteral("rId3");
inline const QString portraitHeader = QStringLiteral("rId4");
inline const QString landscapeHeader = QStringLiteral("rId5");
inline const QString footer = QStringLiteral("rId6");
/// Of the picture with this index.
inline QString picture(size_t index)
{
    return QStringLiteral("rId%1").arg(index + 7);
}
} // namespace wordrelation

/// The text of a document, and the pictures in it by their relations.
struct WordText
{
    QByteArray body;                  ///< word/document.xml
    std::vector<QByteArray> pictures; ///< PNG; the relation of each is wordrelation::picture()
};

/// The blocks as paragraphs, tables and pictures, with a section for each part that is numbered on its own.
WordText wordText(const Document &document, const PaperFonts &fonts, const Progress &progress);

} // namespace sovang
