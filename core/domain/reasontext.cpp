// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of an outcome as half sentences.
#include "domain/explain.h"
#include "domain/teller.h"

#include <algorithm>
#include <utility>

namespace sovang {

namespace {

constexpr qsizetype namedWhenAllAre = 3; // as many missing answers may be told one by one

// How far \a have stays under \a need; never shown as 0 when something is missing.
QString shortfall(const Teller &tell, const Exact &have, const Exact &need)
{
    const Points missing = roundedHalfUp(need - have);
    if (missing == Points())
        return tell(u"còn thiếu chưa tới 0,01 điểm", u"lacking less than 0,01 points");
    return tell(u"còn thiếu %1 điểm", u"lacking %1 points").arg(missing.toDisplay());
}

/// A gate or a veto; on paper by its title alone, `“Hồ sơ nộp đúng hạn”`.
QString conditionName(const Teller &tell, const QString &code)
{
    const int index = tell.unit.rules ? tell.unit.rules->indexOf(code) : -1;
    if (!tell.isPaper || index < 0)
        return itemTitle(tell.unit, code);
    return QStringLiteral("“%1”").arg(tell.unit.rules->items[static_cast<size_t>(index)].title);
}

QString criterionMinimumText(const Teller &tell, const QString &code)
{
    const auto &criteria = tell.unit.rules->criteria;
    const auto found =
        std::ranges::find_if(criteria, [&](const Criterion &c) { return c.node.code == code; });
    const auto index = static_cast<size_t>(found - criteria.begin());
    const Exact have = *tell.unit.outcome.criteria[index];
    const Exact need = toExact(found->node.max) * found->minPercent->hundredths() / 10000;
    return tell(u"tiêu chuẩn %1 được %2/%3 điểm, dưới mức tối thiểu %4 % (%5 điểm), %6",
                u"criterion %1 got %2/%3 points, under its minimum of %4 % (%5 points), %6")
        .arg(code, Teller::shown(have), found->node.max.toDisplay(), found->minPercent->toDisplay(),
             Teller::shown(need), shortfall(tell, have, need));
}

QString passMarkText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    const Exact need = toExact(unit.rules->passMark.forClass(unit.unit.unitClass));
    return tell(u"tổng điểm %1/%2 dưới mức đạt %3 điểm, %4",
                u"the total of %1/%2 is under the pass mark of %3 points, %4")
        .arg(Teller::shown(*unit.outcome.total), unit.rules->total.toDisplay(), Teller::shown(need),
             shortfall(tell, *unit.outcome.total, need));
}

QString noRuleSetText(const Teller &tell)
{
    const UnitKind kind = tell.unit.unit.kind;
    return tell(u"chưa có bộ tiêu chí cho %1 %2", u"there is no rule set for the kind “%1” in %2")
        .arg(tell.language == Language::Vietnamese ? toVietnamese(kind).toLower() : toCode(kind),
             tell.inYear(tell.unit.year));
}

bool wantsAnAnswer(const Item &item)
{
    return item.isLeaf() || item.kind == ItemKind::Gate || item.kind == ItemKind::Veto;
}

// Which answers are missing: all by number, the first few by name.
QString manyMissingText(const Teller &tell, const QStringList &codes)
{
    const auto asked = std::ranges::count_if(tell.unit.rules->items, wantsAnAnswer);
    QString text = tell(u"còn thiếu %1/%2 mục", u"%1 of %2 answers are missing")
                       .arg(QString::number(codes.size()), QString::number(asked));
    if (codes.size() == asked)
        return text;
    QStringList named;
    for (const QString &code : codes.mid(0, namedWhenAllAre))
        named << itemTitle(tell.unit, code);
    return tell(u"%1: %2 và %3 mục khác", u"%1: %2 and %3 more")
        .arg(text, named.join(u", "_qs), QString::number(codes.size() - namedWhenAllAre));
}

} // namespace

QString itemTitle(const UnitYear &unit, const QString &code)
{
    const int index = unit.rules ? unit.rules->indexOf(code) : -1;
    return index < 0
               ? code
               : QStringLiteral("%1 “%2”").arg(code, unit.rules->items[static_cast<size_t>(index)].title);
}

QString reasonText(const Reason &reason, const UnitYear &unit, std::optional<Language> language)
{
    const Teller tell{unit, language.value_or(Language::Vietnamese), !language};
    switch (reason.kind) {
    case ReasonKind::Excluded:
        return tell(u"có quyết định không xét được ghi riêng cho năm này",
                    u"it is noted for this year that the unit is not considered");
    case ReasonKind::GateNotMet:
        return tell(u"không bảo đảm điều kiện %1", u"condition %1 is not met")
            .arg(conditionName(tell, reason.code));
    case ReasonKind::NoRuleSet:
        return noRuleSetText(tell);
    case ReasonKind::NothingApplicable:
        return tell(u"không có tiêu chí nào áp dụng được", u"none of the criteria applies");
    case ReasonKind::Missing:
        return tell(u"còn thiếu %1", u"%1 is missing").arg(itemTitle(unit, reason.code));
    case ReasonKind::Veto:
        return tell(u"vướng điều kiện loại %1", u"veto %1 occurred").arg(conditionName(tell, reason.code));
    case ReasonKind::Requirement:
        return tell(u"không đạt yêu cầu %1", u"requirement %1 is not met").arg(itemTitle(unit, reason.code));
    case ReasonKind::BelowCriterionMinimum:
        return criterionMinimumText(tell, reason.code);
    case ReasonKind::BelowPassMark:
        return passMarkText(tell);
    case ReasonKind::PendingYear:
        break;
    }
    const std::optional<Year> year = Year::parse(reason.code);
    return tell(u"%1 chưa có kết quả", u"%1 has no outcome yet").arg(year ? tell.inYear(*year) : reason.code);
}

QStringList reasonTexts(const std::vector<Reason> &reasons, const UnitYear &unit,
                        std::optional<Language> language)
{
    QStringList missing;
    for (const Reason &reason : reasons) {
        if (reason.kind == ReasonKind::Missing)
            missing << reason.code;
    }
    const bool areMany = missing.size() > namedWhenAllAre;
    bool isCounted = false;
    QStringList texts;
    for (const Reason &reason : reasons) {
        if (!areMany || reason.kind != ReasonKind::Missing)
            texts << reasonText(reason, unit, language);
        else if (!std::exchange(isCounted, true))
            texts << manyMissingText({unit, language.value_or(Language::Vietnamese)}, missing);
    }
    return texts;
}

QString reasonsText(const UnitYear &unit)
{
    return reasonTexts(unit.allReasons(), unit).join(u"; "_qs);
}

} // namespace sovang
