// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace sovang {

/// What is drawn into a QR code (ISO/IEC 18004): the text, and what errors are corrected with.
struct QrCodewords
{
    int version = 0;                 ///< 1 to 40: four modules more of a side each
    std::vector<std::uint8_t> bytes; ///< in the order in which they are drawn
};

/// \a text as qrModules() tells, in the smallest version that takes it. Nothing when none does.
std::optional<QrCodewords> qrCodewords(const QString &text);

/// Modules of \a version that are free for codewords; up to seven of them stay over.
int qrFreeModules(int version);

} // namespace sovang
