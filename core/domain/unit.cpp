// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unit.h"

#include "domain/codewords.h"

#include <algorithm>
#include <array>

namespace sovang {

namespace {

constexpr CodeWords<UnitKind, 3> kindWords{{{
    {u"agency", u"Cơ quan"},
    {u"institution", u"Đơn vị"},
    {u"enterprise", u"Doanh nghiệp"},
}}};

// The first that speaks of the year; the end: the unit is what it was then.
template <typename List> auto statusOf(List &earlier, Year year)
{
    return std::ranges::lower_bound(earlier, year, {}, &EarlierStatus::until);
}

// Afterwards a status ends with the year before \a first.
void splitBefore(Unit &unit, Year first)
{
    if (first.value() <= Year::first)
        return;
    const Year last = first - 1;
    const auto place = statusOf(unit.earlier, last);
    if (place != unit.earlier.end() && place->until == last)
        return;
    unit.earlier.insert(place, EarlierStatus{last, unit.kindIn(last), unit.classIn(last)});
}

// What does not differ from what follows it is no change.
void joinEqual(Unit &unit)
{
    EarlierStatus next{{}, unit.kind, unit.unitClass};
    for (auto it = unit.earlier.end(); it != unit.earlier.begin();) {
        --it;
        if (it->kind == next.kind && it->unitClass == next.unitClass)
            it = unit.earlier.erase(it);
        else
            next = *it;
    }
}

template <typename Value>
void setStatus(Unit &unit, Value Unit::*now, Value EarlierStatus::*then, const Value &value,
               StatusYears years)
{
    if (years.span == StatusYears::Span::From)
        splitBefore(unit, years.from);
    for (EarlierStatus &status : unit.earlier) {
        const bool isMeant = years.span == StatusYears::Span::All ||
                             (years.span == StatusYears::Span::From && status.until >= years.from);
        if (isMeant)
            status.*then = value;
    }
    unit.*now = value;
    joinEqual(unit);
}

/// What offices write for a kind; as exactKey gives it.
struct OfficeWords
{
    UnitKind kind;
    const char16_t *beginning; ///< of any longer name of the kind
    std::array<const char16_t *, 6> whole;
};

constexpr std::array<OfficeWords, 3> officeWords{{
    {UnitKind::Agency, u"cơ quan", {u"cq", u"cqhc", u"cqnn", u"cq nhà nước", u"cq hành chính", u"cqhcnn"}},
    {UnitKind::Institution,
     u"đơn vị",
     {u"đv", u"đvsn", u"đvsncl", u"sự nghiệp", u"sự nghiệp công lập", u"đv sự nghiệp"}},
    {UnitKind::Enterprise,
     u"doanh nghiệp",
     {u"dn", u"dnnn", u"dntn", u"dn nhà nước", u"dn tư nhân", u"công ty"}},
}};

/// `ĐV.`, `Đơn vị - sự nghiệp`, `(DN)`: words alone.
QString kindKey(QStringView text)
{
    QString words = exactKey(text);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    }
    return words.simplified();
}

bool means(const QString &key, const OfficeWords &words)
{
    const auto isWhole = [&](const char16_t *word) { return key == QStringView(word); };
    const QStringView beginning(words.beginning);
    return key == beginning || (key.startsWith(beginning) && key[beginning.size()] == u' ') ||
           std::ranges::any_of(words.whole, isWhole);
}

} // namespace

QString toCode(UnitKind kind)
{
    return kindWords.code(kind);
}

std::optional<UnitKind> unitKindFromCode(QStringView code)
{
    return kindWords.fromCode(code);
}

QString toVietnamese(UnitKind kind)
{
    return kindWords.vietnamese(kind);
}

std::optional<UnitKind> unitKindFromVietnamese(QStringView text)
{
    const QString key = kindKey(text);
    const auto holds = [&](const OfficeWords &words) { return key.contains(QStringView(words.beginning)); };
    if (std::ranges::count_if(officeWords, holds) > 1)
        return std::nullopt; // `Cơ quan, đơn vị`
    const auto found =
        std::ranges::find_if(officeWords, [&](const OfficeWords &words) { return means(key, words); });
    return found == officeWords.end() ? std::nullopt : std::optional(found->kind);
}

UnitKind Unit::kindIn(Year year) const
{
    const auto found = statusOf(earlier, year);
    return found == earlier.end() ? kind : found->kind;
}

const QString &Unit::classIn(Year year) const
{
    const auto found = statusOf(earlier, year);
    return found == earlier.end() ? unitClass : found->unitClass;
}

Unit Unit::in(Year year) const
{
    Unit then = *this;
    then.kind = kindIn(year);
    then.unitClass = classIn(year);
    return then;
}

void setKind(Unit &unit, UnitKind kind, StatusYears years)
{
    setStatus(unit, &Unit::kind, &EarlierStatus::kind, kind, years);
}

void setClass(Unit &unit, const QString &unitClass, StatusYears years)
{
    setStatus(unit, &Unit::unitClass, &EarlierStatus::unitClass, unitClass, years);
}

void copyStatus(Unit &unit, Year year, const Unit &other)
{
    splitBefore(unit, year + 1);
    splitBefore(unit, year);
    const auto status = statusOf(unit.earlier, year);
    status->kind = other.kindIn(year);
    status->unitClass = other.classIn(year);
    joinEqual(unit);
}

bool haveSameStatus(const Unit &a, const Unit &b)
{
    return a.kind == b.kind && a.unitClass == b.unitClass && a.earlier == b.earlier;
}

} // namespace sovang
