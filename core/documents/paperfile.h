// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/blocks.h"

namespace sovang {

/// Is \a path the name of a file that a paper can be written to: does it end in .pdf or .docx?
bool isPaperFile(const QString &path);

/// Writes \a document as what the ending of \a path says, as writePdf() or writeDocx(). Throws as they do,
/// and Error::BadInput for any other ending.
void writePaper(const Document &document, const QString &path, const Progress &progress = {});

} // namespace sovang
