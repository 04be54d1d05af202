// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "base/points.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

/// What does not fit together in \a figures, a translated sentence each; figureFindings() without their
/// kinds. Empty when all is well.
QStringList crossCheck(const YearFigures &figures);

/// A total that someone printed, with the parts it should be the sum of. Counts and points alike, exact.
struct PrintedSum
{
    QString what;
    std::vector<Points> parts;
    Points total;
};

/// Nothing if the sum is right, else a translated sentence with the right number.
std::optional<QString> checkSum(const PrintedSum &printed);

/// A percentage that someone printed for a fraction, with as many decimals as it was printed with (0 to 2).
struct PrintedShare
{
    QString what;
    qint64 part = 0;
    qint64 whole = 0; ///< over 0
    Points percent;
    int decimals = 2;
};

enum class ShareVerdict {
    Rounded, ///< right: half up
    Cut,     ///< the decimals were cut off instead of rounded
    Wrong,
};

ShareVerdict verdict(const PrintedShare &printed);

/// Nothing if the percentage is right, else a translated sentence with the right one.
std::optional<QString> checkShare(const PrintedShare &printed);

} // namespace sovang
