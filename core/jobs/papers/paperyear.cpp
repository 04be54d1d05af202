// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/paperyear.h"

#include "documents/vietnamesetext.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace sovang {

namespace {

/// The body that a rule set calls \a name; else, where it names none, the first that is not the commission.
Issuer issuerNamed(const CommissionStore &store, const QString &name)
{
    const std::vector<Issuer> issuers = store.issuers();
    const auto found = std::ranges::find_if(issuers, [&name](const Issuer &issuer) {
        return name.isEmpty() ? !issuer.isCommission : issuer.name == name;
    });
    return found == issuers.end() ? Issuer() : *found;
}

/// \a name, or that of the only one among \a issuers whose name goes on from there.
QString fullName(const std::vector<Issuer> &issuers, const QString &name)
{
    QStringList longer;
    for (const Issuer &issuer : issuers) {
        if (issuer.name == name)
            return name;
        if (!name.isEmpty() && !issuer.isCommission &&
            issuer.name.startsWith(name + u' ', Qt::CaseInsensitive))
            longer << issuer.name;
    }
    return longer.size() == 1 ? longer.front() : name;
}

Signer signerOf(const CommissionStore &store, const Issuer &issuer, const Authority &authority,
                const QString &name)
{
    for (const Signatory &signatory : store.signatoriesOf(issuer.id)) {
        if (name.isEmpty() || signatory.name == name)
            return {signatory.capacity(), signatory.name};
    }
    return {authority.signerTitle.isEmpty() ? QStringList() : QStringList{authority.signerTitle}, name};
}

} // namespace

PaperYear::PaperYear(const Book &ofBook, Year ofYear)
    : book(ofBook),
      year(ofYear),
      units(evaluateYear(ofBook, {ofYear})),
      meetings(ofBook.meetings.ofYear(ofYear)),
      results(meetingResults(meetings)),
      commission(ofBook.commission.commission())
{
    yearType = yearTypeOf(units);
    for (const OfficePaper paper : officePapers)
        texts[paper] = officeTexts(book, paper);
}

const UnitYear *PaperYear::find(UnitId unit) const
{
    const auto found = std::ranges::find_if(units, [unit](const UnitYear &u) { return u.unit.id == unit; });
    return found == units.end() ? nullptr : &*found;
}

QString PaperYear::commissionName() const
{
    return commission.name.isEmpty() ? u"Ban Chỉ đạo"_qs : commission.name;
}

QStringList PaperYear::basis(OfficePaper paper, const RuleSet *rules) const
{
    const QStringList &own = texts.at(paper).basis;
    return own.isEmpty() ? legalTexts(rules) : own;
}

PaperHead PaperYear::issued(PaperHead head, OfficePaper paper, size_t index) const
{
    if (head.number == 0 && head.numberText.isEmpty() && day.number > 0)
        head.number = day.number + static_cast<int>(index);
    if (!head.date.isValid())
        head.date = day.date;
    if (const QStringList &own = texts.at(paper).recipients; !own.isEmpty())
        head.recipients = own;
    return head;
}

PaperHead commissionHead(const Book &book, PaperKind kind, Year year)
{
    const CommissionStore &store = book.commission;
    const Issuer commission = store.commission();
    PaperHead head;
    head.parent = commission.parent;
    head.issuer = commission.name.isEmpty() ? u"Ban Chỉ đạo"_qs : commission.name;
    head.symbol = commission.id == 0 ? NumberSeries{.format = usualFormat(kind, u"BCĐ"_qs)}.symbol()
                                     : store.series(commission.id, kind, year).symbol();
    head.place = commission.place;
    const std::vector<Signatory> signers = store.signatoriesOf(commission.id);
    if (!signers.empty())
        head.signer = {.capacity = signers.front().capacity(), .name = signers.front().name};
    head.practice = book.settings.isPractice();
    return head;
}

PaperHead authorityHead(const Book &book, const Authority &authority, const QString &signer)
{
    const CommissionStore &store = book.commission;
    const Issuer issuer = issuerNamed(store, authority.issuer);
    PaperHead head;
    head.parent = authority.parent.isEmpty() ? issuer.parent : authority.parent;
    head.issuer = authority.issuer.isEmpty() ? issuer.name : authority.issuer;
    if (head.issuer.isEmpty())
        head.issuer = dots();
    head.symbol = authority.symbol;
    if (head.symbol.isEmpty())
        head.symbol = issuer.symbol.isEmpty() ? u"QĐ-......"_qs : u"QĐ-"_qs + issuer.symbol;
    head.place = issuer.place.isEmpty() ? store.commission().place : issuer.place;
    head.signer = signerOf(store, issuer, authority, signer);
    head.practice = book.settings.isPractice();
    return head;
}

QString authorityName(const Authority &authority)
{
    return u"%1 %2"_qs.arg(authority.signerTitle, authority.issuer).trimmed();
}

Authority authorityOf(const Book &book, const RuleSet *rules, DecisionKind kind)
{
    if (!rules)
        return {};
    Authority authority = kind == DecisionKind::Renewal ? rules->renewalAuthority : rules->firstAuthority;
    authority.issuer = fullName(book.commission.issuers(), authority.issuer);
    return authority;
}

/// Where \a text stands among texts of law, 0 for the strongest; nothing when it is none.
static std::optional<qsizetype> legalRank(const QString &text)
{
    static const QStringList kinds{u"Hiến pháp"_qs, u"Luật"_qs,     u"Pháp lệnh"_qs,  u"Điều lệ"_qs,
                                   u"Nghị"_qs,      u"Thông tư"_qs, u"Quyết định"_qs, u"Chỉ thị"_qs,
                                   u"Quy"_qs,       u"Kết luận"_qs, u"Hướng dẫn"_qs,  u"Kế hoạch"_qs,
                                   u"Công văn"_qs};
    const auto kind = std::ranges::find_if(kinds, [&text](const QString &k) { return text.startsWith(k); });
    return kind == kinds.end() ? std::nullopt : std::optional(kind - kinds.begin());
}

QStringList legalTexts(const RuleSet *rules)
{
    static const QRegularExpression remark(u"\\s*\\([^()]*\\)"_qs);
    static const QRegularExpression betweenTexts(u";\\s+(?=[A-ZĐ])"_qs);
    QStringList texts;
    for (QString line : rules ? rules->legalBasis : QStringList()) {
        line.remove(remark);
        for (QString part : line.split(betweenTexts, Qt::SkipEmptyParts)) {
            while (part.endsWith(u'.') || part.endsWith(u';'))
                part.chop(1);
            if (legalRank(part))
                texts << part;
        }
    }
    std::ranges::stable_sort(texts, {}, legalRank);
    return texts;
}

/// `Quyết định số 16/QĐ-UBND ngày 20 tháng 01 năm 2025`: what gave the title that \a revocation takes; empty
/// where the book does not know.
static QString givenBefore(const Book &book, const Decision &revocation)
{
    const Decision *last = nullptr;
    const std::vector<Decision> decisions = book.decisions.ofUnit(revocation.unit);
    for (const Decision &decision : decisions) {
        const bool isTitle = decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal;
        if (isTitle && decision.date <= revocation.date)
            last = &decision;
    }
    return last ? u"Quyết định số %1 %2"_qs.arg(last->number, dateInWords(last->date)) : QString();
}

std::vector<Title> decisionsOf(const PaperYear &year, const std::vector<DecisionKind> &kinds)
{
    std::vector<Title> decisions;
    for (Decision &decision : year.book.decisions.all()) {
        if (decision.year() != year.year || std::ranges::find(kinds, decision.kind) == kinds.end())
            continue;
        if (const auto unit = year.book.units.find(decision.unit))
            decisions.push_back({*unit, std::move(decision)});
    }
    std::ranges::stable_sort(decisions, {}, [](const Title &title) {
        return std::tuple(title.decision.date, title.decision.number, title.unit.code);
    });
    return decisions;
}

TitleLine lineOf(const PaperYear &year, const Title &title)
{
    const Decision &decision = title.decision;
    TitleLine line;
    line.name = decision.nameThen.isEmpty() ? title.unit.name : decision.nameThen;
    line.kind = kindOfTitle(title);
    line.locality = title.unit.locality;
    line.act = decision.kind;
    line.from = decision.from.value_or(decision.year());
    line.to = decision.to.value_or(decision.year());
    const RuleSetPtr rules = rulesOfTitle(year.book, title);
    line.yearType = rules ? rules->yearType : YearType::Calendar;
    if (const auto total = Points::parse(decision.totalThen))
        line.total = total->toDisplay(2);
    line.reason = decision.reason;
    if (decision.kind == DecisionKind::Revocation)
        line.revoked = givenBefore(year.book, decision);
    return line;
}

} // namespace sovang
