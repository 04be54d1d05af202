// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/blocks.h"
#include "documents/fonts.h"

namespace sovang {

/// Writes \a document as DOCX, to be edited in Word or LibreOffice: every paragraph has a style, tables are
/// tables, page numbers are fields. Throws Error if a letter is missing in the font of papers or the file
/// cannot be written; then there is no file, or the one that was there. Needs a QGuiApplication.
void writeDocx(const Document &document, const QString &path, const Progress &progress = {});

/// docProps/core.xml of a DOCX with this title.
QByteArray wordProperties(const QString &title);

/// Throws Error::BadInput when a letter of \a document is missing in the font of papers.
void requireLetters(const Document &document, const PaperFonts &fonts);

} // namespace sovang
