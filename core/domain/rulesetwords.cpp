// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulesetwords.h"

#include "domain/kindwords.h"

#include <QCoreApplication>

namespace sovang::rulewords {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetWords)
};

using Policy = RecognitionPolicy;

// The outcomes that a policy treats like \a what, as the beginning of a sentence.
QString outcomesWith(const Policy &policy, Policy::OnBreak what)
{
    QStringList words;
    if (policy.onFail == what)
        words << Message::tr("not passed");
    if (policy.onExcluded == what)
        words << Message::tr("not considered");
    if (policy.onNotRegistered == what)
        words << Message::tr("not registered");
    return words.join(QStringLiteral(", "));
}

QString levelsOf(const Item &item)
{
    QStringList parts{Message::tr("all points from %1 %").arg(item.threshold.toDisplay())};
    for (const Level &level : item.levels)
        parts << Message::tr("%1 from %2 %").arg(level.points.toDisplay(), level.from.toDisplay());
    return Message::tr("Share: %1, none below").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString type(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Points:
        return Message::tr("Points");
    case ItemKind::AllOrNothing:
        return Message::tr("All or nothing");
    case ItemKind::Count:
        return Message::tr("Count");
    case ItemKind::Percent:
        return Message::tr("Share");
    case ItemKind::Choice:
        return Message::tr("Choice");
    case ItemKind::PassFail:
        return Message::tr("Required");
    case ItemKind::Bonus:
        return Message::tr("Bonus points");
    case ItemKind::Deduction:
        return Message::tr("Deduction");
    case ItemKind::Gate:
        return Message::tr("Condition that must be met");
    case ItemKind::Veto:
        return Message::tr("Condition that fails the year");
    }
    return {};
}

QString typeOf(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Count:
        return Message::tr("Count: %1 points each").arg(item.perItem.toDisplay());
    case ItemKind::Percent:
        if (item.below == Item::Below::Levels)
            return levelsOf(item);
        return item.below == Item::Below::Proportional
                   ? Message::tr("Share: all points from %1 %, in proportion below")
                         .arg(item.threshold.toDisplay())
                   : Message::tr("Share: all points from %1 %, none below").arg(item.threshold.toDisplay());
    case ItemKind::PassFail:
        return Message::tr("Required, without points");
    default:
        return type(item.kind);
    }
}

QString options(const Item &item)
{
    QStringList parts;
    for (const Option &option : item.options)
        parts << QStringLiteral("%1: %2").arg(option.name, option.points.toDisplay());
    return parts.join(QStringLiteral("; "));
}

QString yearType(YearType type)
{
    return type == YearType::School ? Message::tr("School years, such as 2018-2019")
                                    : Message::tr("Calendar years");
}

QStringList recognition(const RecognitionPolicy &policy)
{
    const QString kept = outcomesWith(policy, Policy::OnBreak::Hold);
    const QString breaking = outcomesWith(policy, Policy::OnBreak::Reset);
    QStringList sentences;
    if (kept.isEmpty()) {
        sentences << Message::tr("First recognition after %n passed year(s) in a row.", nullptr,
                                 policy.firstYears)
                  << Message::tr("Renewal after every %n passed year(s) in a row.", nullptr,
                                 policy.renewalYears);
    } else {
        sentences << Message::tr("First recognition after %n passed year(s).", nullptr, policy.firstYears)
                  << Message::tr("Renewal after every %n passed year(s).", nullptr, policy.renewalYears);
    }
    sentences << (policy.counting == Policy::Counting::Restart
                      ? Message::tr("After each recognition the count starts again.")
                      : Message::tr(
                            "The years of the first recognition also count towards the first renewal."));
    if (!breaking.isEmpty())
        sentences << Message::tr("The count starts again after a year that is: %1.").arg(breaking);
    if (!kept.isEmpty())
        sentences << Message::tr("The years counted so far stay after a year that is: %1.").arg(kept);
    sentences << (policy.afterBreak == Policy::AfterBreak::Renewal
                      ? Message::tr("A recognised unit whose run is broken is considered for renewal again.")
                      : Message::tr(
                            "A recognised unit whose run is broken starts from a first recognition."));
    if (!policy.validityYears)
        sentences << Message::tr("The title does not expire.");
    else if (*policy.validityYears == 0)
        sentences << Message::tr("The title is valid for its year only.");
    else
        sentences << Message::tr("The title expires %n year(s) after the recognition.", nullptr,
                                 *policy.validityYears);
    return sentences;
}

QString notApplicable(NotApplicablePolicy policy)
{
    switch (policy) {
    case NotApplicablePolicy::FullPoints:
        return Message::tr("What does not apply (KAD) gets full points.");
    case NotApplicablePolicy::Rescale:
        return Message::tr(
            "What does not apply (KAD) is left out, and the rest of its criterion is scaled up.");
    case NotApplicablePolicy::Forbidden:
        break;
    }
    return Message::tr("Everything must be scored: KAD is not allowed.");
}

QString bands(const std::vector<Band> &bands)
{
    QStringList parts;
    for (const Band &band : bands) {
        if (band.minPercent)
            parts << Message::tr("%1 from %2, with %3 % of each criterion")
                         .arg(band.name, band.from.toDisplay(), band.minPercent->toDisplay());
        else
            parts << Message::tr("%1 from %2").arg(band.name, band.from.toDisplay());
    }
    return parts.join(QStringLiteral(" · "));
}

QString passMark(const PassMark &mark)
{
    QStringList parts{mark.byDefault.toDisplay()};
    for (const auto &[name, points] : mark.byClass)
        parts << Message::tr("class %1: %2").arg(name, points.toDisplay());
    return parts.join(QStringLiteral("; "));
}

QString title(const RuleSet &rules)
{
    return rules.sample ? Message::tr("%1 (sample)").arg(rules.title) : rules.title;
}

QString years(const RuleSet &rules)
{
    if (!rules.validTo)
        return Message::tr("from %1").arg(rules.validFrom.toString());
    return QStringLiteral("%1–%2").arg(rules.validFrom.toString(), rules.validTo->toString());
}

QString kinds(const std::vector<UnitKind> &kinds)
{
    QStringList words;
    for (const UnitKind one : kinds)
        words << kindwords::unit(one);
    return words.join(QStringLiteral(", "));
}

QString share(const std::optional<Percent> &percent)
{
    return percent ? QStringLiteral("%1 %").arg(percent->toDisplay()) : QString();
}

QString yesNo(bool yes)
{
    return yes ? Message::tr("yes") : Message::tr("no");
}

} // namespace sovang::rulewords
