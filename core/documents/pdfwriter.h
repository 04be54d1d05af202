// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/blocks.h"

#include <QString>

namespace sovang {

/// A paper as a PDF with the layout of Nghị định 30/2020, Phụ lục I.
/// Throws Error if a letter is missing in the font. Needs a QGuiApplication.
QByteArray pdfOf(const Document &document, const Progress &progress = {});

/// The same in a file, which appears only when it is whole. Throws Error too if it cannot be written.
void writePdf(const Document &document, const QString &path, const Progress &progress = {});

} // namespace sovang
