// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/words.h"

#include "analysis/nearmark.h"
#include "base/period.h"
#include "kit/reasonwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::words {

namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::Words)
};

} // namespace

QString earlierStatus(const Unit &unit)
{
    QStringList texts;
    for (const EarlierStatus &status : unit.earlier) {
        const QString kind = kindwords::unit(status.kind);
        const QString text =
            status.unitClass.isEmpty() ? kind : WordsText::tr("%1, class %2").arg(kind, status.unitClass);
        texts << WordsText::tr("Until %1: %2").arg(status.until.toString(), text);
    }
    return texts.join(u"; "_qs);
}

QString ruleSet(const RuleSet &rules)
{
    return WordsText::tr("%1 (version %2)").arg(rules.title, QString::number(rules.version));
}

QString aim(Aim aim)
{
    switch (aim) {
    case Aim::First:
        return WordsText::tr("First time");
    case Aim::Renewal:
        return WordsText::tr("Again");
    case Aim::Keep:
        break;
    }
    return WordsText::tr("Keep the title");
}

QString proposal(const UnitYear &unit)
{
    if (!unit.proposal)
        return {};
    return QStringLiteral("%1 %2").arg(kindwords::decision(unit.proposal->kind),
                                       yearsText(unit.proposal->from, unit.proposal->to, unit.yearType()));
}

QString sign(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Passed:
        return QStringLiteral("✓");
    case OutcomeKind::Failed:
        return QStringLiteral("✕");
    case OutcomeKind::Excluded:
        return QStringLiteral("⊘");
    case OutcomeKind::Pending:
        return QStringLiteral("◐");
    case OutcomeKind::NotRegistered:
        break;
    }
    return QStringLiteral("–");
}

const QColor &signColor(OutcomeKind kind, const Tokens &tokens)
{
    switch (kind) {
    case OutcomeKind::Passed:
        return tokens.passed;
    case OutcomeKind::Failed:
        return tokens.failed;
    case OutcomeKind::Pending:
        return tokens.waiting;
    case OutcomeKind::Excluded:
    case OutcomeKind::NotRegistered:
        break;
    }
    return tokens.none;
}

QString total(const UnitYear &unit)
{
    return unit.outcome.total ? roundedHalfUp(*unit.outcome.total).toDisplay(2) : QStringLiteral("–");
}

int missingCount(const UnitYear &unit)
{
    return static_cast<int>(std::ranges::count(unit.outcome.reasons, ReasonKind::Missing, &Reason::kind));
}

QString distanceToPass(const UnitYear &unit)
{
    const auto margin =
        unit.rules ? marginToMark(*unit.rules, unit.unit.unitClass, unit.outcome) : std::nullopt;
    return margin ? signedPoints(*margin) : QString();
}

} // namespace sovang::words
