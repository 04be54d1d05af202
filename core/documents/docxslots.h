// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/fonts.h"
#include "domain/paperslots.h"

#include <memory>

namespace sovang {

/// What the slots of \a document hold: the same values as writeDocx() writes into them. The fonts are for its
/// tables. Needs a QGuiApplication.
PaperFilling paperFilling(const Document &document, const std::shared_ptr<const PaperFonts> &fonts);

/// Ids of the styles that a table of a filling refers to.
QStringList tableStyles();

} // namespace sovang
