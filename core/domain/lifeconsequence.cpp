// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lifeconsequence.h"

#include "domain/kindwords.h"

#include <QCoreApplication>

namespace sovang {

namespace {

using Fate = LifeConsequence::Fate;

struct LifeConsequenceText
{
    Q_DECLARE_TR_FUNCTIONS(LifeConsequence)
};

bool isEmpty(const RecognitionState &state)
{
    return state.standing == Standing::Never && state.counted.empty() && state.waiting.empty();
}

QString startText(const LifeConsequence &consequence)
{
    const QString start = stateText(consequence.start);
    if (consequence.from.isEmpty())
        return LifeConsequenceText::tr("starts from nothing");
    if (consequence.from == consequence.code)
        return LifeConsequenceText::tr("keeps its own state: %1").arg(start);
    return LifeConsequenceText::tr("starts from the state of %1: %2").arg(consequence.from, start);
}

QString endText(const LifeConsequence &consequence)
{
    if (!consequence.heirs.isEmpty())
        return LifeConsequenceText::tr("its state goes on in %1")
            .arg(consequence.heirs.join(QStringLiteral(", ")));
    return isEmpty(consequence.before) ? LifeConsequenceText::tr("there is nothing to take over")
                                       : LifeConsequenceText::tr("nobody takes its state over");
}

} // namespace

bool LifeConsequence::losesState() const
{
    if (isEmpty(before))
        return false;
    return fate == Fate::Ends ? heirs.isEmpty() : fate == Fate::GoesOn && from != code;
}

QString toCode(Fate fate)
{
    switch (fate) {
    case Fate::Begins:
        return QStringLiteral("begins");
    case Fate::GoesOn:
        return QStringLiteral("goesOn");
    case Fate::Ends:
        return QStringLiteral("ends");
    case Fate::Follows:
        break;
    }
    return QStringLiteral("follows");
}

QString stateText(const RecognitionState &state)
{
    QStringList parts{kindwords::standing(state.standing)};
    if (state.standing != Standing::Never && state.lastRecognition)
        parts.front() =
            LifeConsequenceText::tr("%1 (%2)").arg(parts.front(), state.lastRecognition->toString());
    const auto counted = static_cast<int>(state.counted.size());
    parts << (counted == 0 ? LifeConsequenceText::tr("no year counted")
                           : LifeConsequenceText::tr("%n year(s) counted from %1", nullptr, counted)
                                 .arg(state.counted.front().toString()));
    if (!state.waiting.empty())
        parts << LifeConsequenceText::tr("%n year(s) not finished yet", nullptr,
                                         static_cast<int>(state.waiting.size()));
    return parts.join(QStringLiteral(", "));
}

QString fateText(const LifeConsequence &consequence)
{
    const QString year = consequence.year.toString();
    switch (consequence.fate) {
    case Fate::Begins:
        return LifeConsequenceText::tr("begins in %1").arg(year);
    case Fate::GoesOn:
        return LifeConsequenceText::tr("goes on in %1").arg(year);
    case Fate::Ends:
        return LifeConsequenceText::tr("ends in %1").arg(year);
    case Fate::Follows:
        break;
    }
    return LifeConsequenceText::tr("goes on with one of them in %1").arg(year);
}

QString outcomeText(const LifeConsequence &consequence)
{
    if (consequence.fate == Fate::Ends)
        return endText(consequence);
    if (!consequence.until)
        return startText(consequence);
    return LifeConsequenceText::tr("%1; at the end of %2: %3")
        .arg(startText(consequence), consequence.until->toString(), stateText(consequence.now));
}

QString toText(const LifeConsequence &consequence)
{
    if (consequence.fate == Fate::Begins)
        return LifeConsequenceText::tr("%1 %2: %3", "unit, what happens to it, what comes of it")
            .arg(consequence.code, fateText(consequence), outcomeText(consequence));
    return LifeConsequenceText::tr("%1 %2 (%3): %4",
                                   "unit, what happens to it, what it had, what comes of it")
        .arg(consequence.code, fateText(consequence), stateText(consequence.before),
             outcomeText(consequence));
}

} // namespace sovang
