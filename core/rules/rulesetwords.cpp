// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetwords.h"

#include <QCoreApplication>

namespace sovang::rulewords {

namespace {

struct RuleSetWordsText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetWords)
};

using Policy = RecognitionPolicy;

// The outcomes that a policy treats like \a what, as the beginning of a sentence.
QString outcomesWith(const Policy &policy, Policy::OnBreak what)
{
    QStringList words;
    if (policy.onFail == what)
        words << RuleSetWordsText::tr("not passed");
    if (policy.onExcluded == what)
        words << RuleSetWordsText::tr("not considered");
    if (policy.onNotRegistered == what)
        words << RuleSetWordsText::tr("not registered");
    return words.join(QStringLiteral(", "));
}

QString levelsOf(const Item &item)
{
    QStringList parts{RuleSetWordsText::tr("all points from %1 %").arg(item.threshold.toDisplay())};
    for (const Level &level : item.levels)
        parts << RuleSetWordsText::tr("%1 from %2 %").arg(level.points.toDisplay(), level.from.toDisplay());
    return RuleSetWordsText::tr("Share: %1, none below").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString type(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Points:
        return RuleSetWordsText::tr("Points");
    case ItemKind::AllOrNothing:
        return RuleSetWordsText::tr("All or nothing");
    case ItemKind::Count:
        return RuleSetWordsText::tr("Count");
    case ItemKind::Percent:
        return RuleSetWordsText::tr("Share");
    case ItemKind::Choice:
        return RuleSetWordsText::tr("Choice");
    case ItemKind::PassFail:
        return RuleSetWordsText::tr("Required");
    case ItemKind::Bonus:
        return RuleSetWordsText::tr("Bonus points");
    case ItemKind::Deduction:
        return RuleSetWordsText::tr("Deduction");
    case ItemKind::Gate:
        return RuleSetWordsText::tr("Condition that must be met");
    case ItemKind::Veto:
        return RuleSetWordsText::tr("Condition that fails the year");
    }
    return {};
}

QString typeOf(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Count:
        return RuleSetWordsText::tr("Count: %1 points each").arg(item.perItem.toDisplay());
    case ItemKind::Percent:
        if (item.below == Item::Below::Levels)
            return levelsOf(item);
        return item.below == Item::Below::Proportional
                   ? RuleSetWordsText::tr("Share: all points from %1 %, in proportion below")
                         .arg(item.threshold.toDisplay())
                   : RuleSetWordsText::tr("Share: all points from %1 %, none below")
                         .arg(item.threshold.toDisplay());
    case ItemKind::PassFail:
        return RuleSetWordsText::tr("Required, without points");
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
    return type == YearType::School ? RuleSetWordsText::tr("School years, such as 2018-2019")
                                    : RuleSetWordsText::tr("Calendar years");
}

QStringList recognition(const RecognitionPolicy &policy)
{
    const QString kept = outcomesWith(policy, Policy::OnBreak::Hold);
    const QString breaking = outcomesWith(policy, Policy::OnBreak::Reset);
    QStringList sentences;
    if (kept.isEmpty()) {
        sentences << RuleSetWordsText::tr("First recognition after %n passed year(s) in a row.", nullptr,
                                          policy.firstYears)
                  << RuleSetWordsText::tr("Renewal after every %n passed year(s) in a row.", nullptr,
                                          policy.renewalYears);
    } else {
        sentences << RuleSetWordsText::tr("First recognition after %n passed year(s).", nullptr,
                                          policy.firstYears)
                  << RuleSetWordsText::tr("Renewal after every %n passed year(s).", nullptr,
                                          policy.renewalYears);
    }
    sentences << (policy.counting == Policy::Counting::Restart
                      ? RuleSetWordsText::tr("After each recognition the count starts again.")
                      : RuleSetWordsText::tr(
                            "The years of the first recognition also count towards the first renewal."));
    if (!breaking.isEmpty())
        sentences << RuleSetWordsText::tr("The count starts again after a year that is: %1.").arg(breaking);
    if (!kept.isEmpty())
        sentences
            << RuleSetWordsText::tr("The years counted so far stay after a year that is: %1.").arg(kept);
    sentences << (policy.afterBreak == Policy::AfterBreak::Renewal
                      ? RuleSetWordsText::tr(
                            "A recognised unit whose run is broken is considered for renewal again.")
                      : RuleSetWordsText::tr(
                            "A recognised unit whose run is broken starts from a first recognition."));
    if (!policy.validityYears)
        sentences << RuleSetWordsText::tr("The title does not expire.");
    else if (*policy.validityYears == 0)
        sentences << RuleSetWordsText::tr("The title is valid for its year only.");
    else
        sentences << RuleSetWordsText::tr("The title expires %n year(s) after the recognition.", nullptr,
                                          *policy.validityYears);
    return sentences;
}

QString notApplicable(NotApplicablePolicy policy)
{
    switch (policy) {
    case NotApplicablePolicy::FullPoints:
        return RuleSetWordsText::tr("What does not apply (KAD) gets full points.");
    case NotApplicablePolicy::Rescale:
        return RuleSetWordsText::tr(
            "What does not apply (KAD) is left out, and the rest of its criterion is scaled up.");
    case NotApplicablePolicy::Forbidden:
        break;
    }
    return RuleSetWordsText::tr("Everything must be scored: KAD is not allowed.");
}

QString bands(const std::vector<Band> &bands)
{
    QStringList parts;
    for (const Band &band : bands) {
        if (band.minPercent)
            parts << RuleSetWordsText::tr("%1 from %2, with %3 % of each criterion")
                         .arg(band.name, band.from.toDisplay(), band.minPercent->toDisplay());
        else
            parts << RuleSetWordsText::tr("%1 from %2").arg(band.name, band.from.toDisplay());
    }
    return parts.join(QStringLiteral(" · "));
}

QString passMark(const PassMark &mark)
{
    QStringList parts{mark.byDefault.toDisplay()};
    for (const auto &[name, points] : mark.byClass)
        parts << RuleSetWordsText::tr("class %1: %2").arg(name, points.toDisplay());
    return parts.join(QStringLiteral("; "));
}

QString title(const RuleSet &rules)
{
    return rules.sample ? RuleSetWordsText::tr("%1 (sample)").arg(rules.title) : rules.title;
}

QString years(const RuleSet &rules)
{
    if (!rules.validTo)
        return RuleSetWordsText::tr("from %1").arg(rules.validFrom.toString());
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
    return yes ? RuleSetWordsText::tr("yes") : RuleSetWordsText::tr("no");
}

} // namespace sovang::rulewords
