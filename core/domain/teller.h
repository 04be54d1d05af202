// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exact.h"
#include "domain/language.h"
#include "domain/unityear.h"

#include <QString>

namespace sovang {

/// Tells of one unit in one of the two languages; shared by what explain.h promises.
struct Teller
{
    const UnitYear &unit;
    Language language;

    /// The same in the language asked for.
    QString operator()(const char16_t *vietnamese, const char16_t *english) const
    {
        return QString::fromUtf16(language == Language::Vietnamese ? vietnamese : english);
    }

    static QString shown(const Exact &points) { return roundedHalfUp(points).toDisplay(); }
};

} // namespace sovang
