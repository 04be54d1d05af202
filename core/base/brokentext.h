// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

/// Why \a text cannot be what somebody wrote, in a translated sentence; empty when nothing speaks against it.
/// Told are: characters that stand for lost ones (U+FFFD, private use), question marks within words where
/// letters were (`Tr??ng`), UTF-8 that was taken for Windows-1252 (`TrÆ°á»ng`), and numbers that a
/// spreadsheet has cut short (`1,23457E+14`).
QString brokenText(const QString &text);

} // namespace sovang
