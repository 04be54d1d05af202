// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/reasonwords.h"

#include "domain/explain.h"
#include "kit/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sovang::words {

namespace {

struct ReasonWordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ReasonWords)
};

QString points(const Exact &exact)
{
    return roundedHalfUp(exact).toDisplay();
}

QString amount(const Exact &missing)
{
    return roundedHalfUp(missing) == Points() ? ReasonWordsText::tr("less than 0,01") : points(missing);
}

} // namespace

QString shortfalls(const std::vector<Shortfall> &shortfalls)
{
    QStringList texts;
    for (const Shortfall &shortfall : shortfalls) {
        const QString missing = amount(shortfall.missing());
        texts << (shortfall.criterion.isEmpty()
                      ? ReasonWordsText::tr("lacks %1 to pass").arg(missing)
                      : ReasonWordsText::tr("lacks %1 in %2").arg(missing, shortfall.criterion));
    }
    return texts.join(u"; "_qs);
}

QString signedPoints(const Exact &value)
{
    if (value >= 0)
        return u'+' + roundedHalfUp(value).toDisplay(2);
    return QStringLiteral("−") + std::max(roundedHalfUp(-value), Points::fromHundredths(1)).toDisplay(2);
}

QString reasons(const UnitYear &unit)
{
    return reasonTexts(unit.allReasons(), unit, userLanguage()).join(u"; "_qs);
}

QString outcomeAndBand(const UnitYear &unit)
{
    QString outcome = kindwords::outcome(unit.outcome.kind);
    const QString &band = unit.outcome.band;
    if (band.isEmpty() || band.compare(outcome, Qt::CaseInsensitive) == 0)
        return outcome;
    return QStringLiteral("%1 – %2").arg(outcome, band);
}

} // namespace sovang::words
