// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/blocks.h"

#include <QString>

namespace sovang {

/// Prints a paper with the layout of Nghị định 30/2020, Phụ lục I. The file appears only when it is whole.
/// Throws Error if a letter is missing in the font or the file cannot be written. Needs a QGuiApplication.
void writePdf(const Document &document, const QString &path, const Progress &progress = {});

} // namespace sovang
