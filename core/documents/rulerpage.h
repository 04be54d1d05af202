// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificate.h"

#include <QByteArray>

#include <optional>

namespace sovang {

/// A test page for a printer that puts certificates beside their place, of the size of \a layout: a ruler
/// across the sheet and one down it, in millimetres from its edges, moved by \a settings. Where a ruler of
/// wood says another number than the page, the difference is the offset that the printer needs.
Page rulerPage(const CertificateLayout &layout, const CertificateSettings &settings = {});

/// The same as a PDF of one page.
QByteArray rulerPdf(const CertificateLayout &layout, const CertificateSettings &settings = {});

/// Millimetres as they are typed, `1,5`, `-2` or `0.5`, from -50 to 50 in steps of a hundredth; anything else
/// is nothing.
std::optional<double> parseMillimetres(QStringView text);
QString millimetreText(double mm); ///< `1,5`

} // namespace sovang
