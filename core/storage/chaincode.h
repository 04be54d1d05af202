// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sovang {

/// A line of the log as papers name it: sixteen characters in groups of four, `K7QM-2HXA-94TD-WN6E`. Fifteen
/// of them stand for the first 74 bits of the line's hash, the last one finds any character that was read
/// wrongly and any two neighbours that changed places. No 0, 1, I, L or O among them.
QString chainCode(const QByteArray &hexHash);

/// What somebody typed, as chainCode() writes it; blanks, dashes and case do not matter. Nothing when it is
/// no such code.
std::optional<QString> chainCodeFrom(const QString &typed);

} // namespace sovang
