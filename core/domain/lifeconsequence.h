// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recognition.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sovang {

/// What a change in the life of units makes of the running count and the title of one of them.
struct LifeConsequence
{
    enum class Fate {
        Begins,  ///< the change brings it
        GoesOn,  ///< it was there before, and is there after
        Ends,    ///< with the change
        Follows, ///< it takes no part; a unit that does is one that it started from
    };

    Year year;
    QString code;
    QString name;
    Fate fate = Fate::GoesOn;
    /// Whose state it starts from: its own code, another, or empty for nobody's. Of Ends: empty.
    QString from = {};
    QStringList heirs = {};       ///< of Ends: the codes of those that start from its state
    RecognitionState before = {}; ///< its own at the end of the year before; nothing of Begins
    RecognitionState start = {};  ///< what it starts with; nothing of Ends
    std::optional<Year> until =
        {};                    ///< the last year that the book knows anything of, where it has years since
    RecognitionState now = {}; ///< at the end of \a until

    /// Whether a title or a running count goes with it that nobody takes over.
    bool losesState() const;
};

/// `begins`, `goesOn`, `ends`, `follows`
QString toCode(LifeConsequence::Fate fate);

/// `Recognised (2021), 3 years counted from 2022`
QString stateText(const RecognitionState &state);
/// `ends in 2025`
QString fateText(const LifeConsequence &consequence);
/// What comes of it: `DV100 goes on with its state`
QString outcomeText(const LifeConsequence &consequence);
/// All of it on one line, with the code in front.
QString toText(const LifeConsequence &consequence);

} // namespace sovang
