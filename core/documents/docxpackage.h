// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sovang {

/// One file inside of a DOCX.
struct PackagePart
{
    QString name;
    QByteArray bytes;
};

/// A ZIP archive of \a parts in their order, without the day it was made: the same parts give the same bytes.
/// Throws Error (Internal) when the library fails.
QByteArray zipArchive(const std::vector<PackagePart> &parts);

} // namespace sovang
