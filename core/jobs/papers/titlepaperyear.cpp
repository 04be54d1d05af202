// SPDX-License-Identifier: GPL-3.0-or-later
// Papers about titles: submission, decision, revocation, register of certificates.
#include "jobs/papers/paperyear.h"

#include "analysis/yearfigures.h"
#include "base/error.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace sovang {

namespace {

struct TitlePaperYearText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

const std::vector<DecisionKind> titleKinds{DecisionKind::First, DecisionKind::Renewal};

/// What tells a text of law from others: its number, else all of it.
QString lawOf(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+/[0-9A-ZĐ]+[0-9A-ZĐ/-]*"_qs);
    const QRegularExpressionMatch found = number.match(text);
    return found.hasMatch() ? found.captured() : text;
}

void addTexts(QStringList &all, const QStringList &more)
{
    for (const QString &text : more) {
        const auto isKnown = [law = lawOf(text)](const QString &known) { return lawOf(known) == law; };
        if (std::ranges::none_of(all, isKnown))
            all << text;
    }
}

/// A paper without lines: the authority's, or the commission's that submits to it.
TitlePaper paperFor(const PaperYear &year, const Authority &authority)
{
    TitlePaper paper;
    paper.authority = authorityName(authority);
    paper.proposer = year.commissionName();
    paper.year = year.year;
    paper.yearType = year.yearType;
    return paper;
}

/// The last meeting that can be the ground of a paper of \a day.
QDate meetingBefore(const PaperYear &year, QDate day)
{
    QDate last;
    for (const Meeting &meeting : year.meetings) {
        if (validityOf(meeting).isValid() && (!day.isValid() || meeting.date <= day))
            last = meeting.date;
    }
    return last;
}

/// One paper for each act: what has the same number, date and signer. \a units gets whom each of them is
/// about, where it is wanted.
std::vector<TitlePaper> actsOf(const PaperYear &year, OfficePaper kind,
                               const std::vector<DecisionKind> &kinds,
                               std::vector<std::vector<UnitId>> *units = nullptr)
{
    std::vector<TitlePaper> papers;
    const Decision *last = nullptr;
    const std::vector<Title> titles = decisionsOf(year, kinds);
    for (const Title &title : titles) {
        const Decision &decision = title.decision;
        const RuleSetPtr rules = rulesOfTitle(year.book, title);
        if (!last || last->number != decision.number || last->date != decision.date ||
            last->signer != decision.signer) {
            const Authority authority = authorityOf(year.book, rules.get(), decision.kind);
            papers.push_back(paperFor(year, authority));
            papers.back().head = authorityHead(year.book, authority, decision.signer);
            papers.back().head.numberText = decision.number;
            papers.back().head.date = decision.date;
            papers.back().meeting = meetingBefore(year, decision.date);
            if (units)
                units->emplace_back();
        }
        if (units)
            units->back().push_back(title.unit.id);
        last = &decision;
        addTexts(papers.back().basis, year.basis(kind, rules.get()));
        papers.back().lines.push_back(lineOf(year, title));
    }
    return papers;
}

/// What the commission wants for the unit: its meeting's word, else what is proposed.
std::optional<DecisionKind> wantedFor(const PaperYear &year, const UnitYear &unit)
{
    const auto met = year.results.find(unit.unit.id);
    if (met != year.results.end() && met->second.state != ItemState::Open) {
        const bool isCarried = met->second.state == ItemState::Carried;
        return isCarried ? met->second.item.result() : std::nullopt;
    }
    return unit.proposal ? std::optional(unit.proposal->kind) : std::nullopt;
}

TitleLine proposedLine(const PaperYear &year, const UnitYear &unit, DecisionKind kind)
{
    TitleLine line;
    line.name = unit.unit.name;
    line.kind = unit.unit.kind;
    line.locality = unit.unit.locality;
    line.act = kind;
    line.yearType = unit.yearType();
    line.to = year.year;
    line.from = unit.state.counted.empty() ? year.year : unit.state.counted.front();
    if (unit.proposal) {
        line.from = unit.proposal->from;
        line.to = unit.proposal->to;
    }
    if (unit.outcome.total)
        line.total = roundedHalfUp(*unit.outcome.total).toDisplay(2);
    if (const auto met = year.results.find(unit.unit.id); met != year.results.end())
        line.votes = met->second.votes;
    return line;
}

/// What is proposed, a paper for each authority that decides.
std::vector<TitlePaper> proposalsOf(const PaperYear &year, OfficePaper kindOfPaper)
{
    std::vector<TitlePaper> papers;
    std::vector<Authority> authorities;
    for (const UnitYear &unit : year.units) {
        const std::optional<DecisionKind> kind = wantedFor(year, unit);
        if (!kind || *kind == DecisionKind::Refusal || *kind == DecisionKind::Revocation)
            continue;
        const Authority authority = authorityOf(year.book, unit.rules.get(), *kind);
        auto found = std::ranges::find(authorities, authority);
        if (found == authorities.end()) {
            papers.push_back(paperFor(year, authority));
            papers.back().meeting = meetingBefore(year, {});
            authorities.push_back(authority);
            found = std::prev(authorities.end());
        }
        TitlePaper &paper = papers[size_t(found - authorities.begin())];
        addTexts(paper.basis, year.basis(kindOfPaper, unit.rules.get()));
        paper.lines.push_back(proposedLine(year, unit, *kind));
    }
    for (size_t i = 0; i < papers.size(); ++i)
        papers[i].head = authorityHead(year.book, authorities[i], {});
    return papers;
}

[[noreturn]] void refusePaper(const QString &sentence)
{
    throw Error(Error::Kind::NotFound, sentence);
}

std::vector<Document> written(const PaperYear &year, OfficePaper kind, const std::vector<TitlePaper> &papers,
                              Document (*write)(const TitlePaper &))
{
    std::vector<Document> documents;
    for (TitlePaper paper : papers) {
        paper.head = year.issued(std::move(paper.head), kind, documents.size());
        documents.push_back(write(paper));
    }
    return documents;
}

void addActs(std::vector<ActPaper> &acts, const PaperYear &year, OfficePaper kind,
             const std::vector<DecisionKind> &kinds, Document (*write)(const TitlePaper &))
{
    std::vector<std::vector<UnitId>> units;
    const std::vector<TitlePaper> papers = actsOf(year, kind, kinds, &units);
    std::vector<Document> documents = written(year, kind, papers, write);
    for (size_t i = 0; i < documents.size(); ++i)
        acts.push_back({std::move(units[i]), std::move(documents[i])});
}

RegisterLine registerLine(const PaperYear &year, const Title &title)
{
    const RuleSetPtr rules = rulesOfTitle(year.book, title);
    RegisterLine line;
    line.title = lineOf(year, title);
    line.titleName = u"%1 đạt chuẩn văn hóa"_qs.arg(toVietnamese(line.title.kind));
    if (rules && rules->titles.contains(line.title.kind))
        line.titleName = rules->titles.at(line.title.kind);
    line.decision = title.decision.number;
    line.date = title.decision.date;
    line.signer = title.decision.signer;
    line.issuer = registerIssuer(year.book, title);
    return line;
}

/// Why the certificate is no longer good, and what took its place.
QString noteOf(const CertificateEntry &entry, const std::vector<CertificateEntry> &all, bool hasDecision)
{
    if (!entry.isSpoiled())
        return hasDecision ? QString() : u"Quyết định không còn trong sổ"_qs;
    QString note = u"Không còn giá trị từ %1: %2"_qs.arg(entry.spoiledOn.toString(u"dd/MM/yyyy"_qs),
                                                         entry.spoiledReason);
    const auto next = std::ranges::find_if(all, [&](const CertificateEntry &other) {
        return other.decision == entry.decision && other.number > entry.number;
    });
    if (next != all.end())
        note += u"; cấp lại số %1"_qs.arg(next->claim.number);
    return note;
}

/// A line as it was printed; what is no longer in the book is taken from the register itself.
RegisterLine registerLine(const PaperYear &year, const CertificateEntry &entry, const Title *title)
{
    RegisterLine line;
    if (title)
        line = registerLine(year, *title);
    line.title.name = entry.claim.unitName;
    line.titleName = entry.claim.title;
    line.decision = entry.claim.decisionNumber;
    line.date = entry.claim.decisionDate;
    line.number = entry.claim.number;
    line.issuer = entry.issuer;
    if (!title)
        line.years = entry.claim.years;
    return line;
}

/// By issuer and number; what has none yet stands behind the others of its issuer.
std::vector<RegisterLine> registerLines(const PaperYear &year)
{
    std::map<qint64, Title> titles;
    for (const Title &title : decisionsOf(year, titleKinds))
        titles.emplace(title.decision.id, title);
    const std::vector<CertificateEntry> entries = year.book.certificates.ofYear(year.year);
    std::vector<RegisterLine> lines;
    std::set<qint64> numbered;
    for (const CertificateEntry &entry : entries) {
        const auto title = titles.find(entry.decision);
        const bool hasDecision = title != titles.end();
        lines.push_back(registerLine(year, entry, hasDecision ? &title->second : nullptr));
        lines.back().note = noteOf(entry, entries, hasDecision);
        if (!entry.isSpoiled())
            numbered.insert(entry.decision);
    }
    for (const Title &title : decisionsOf(year, titleKinds)) {
        if (!numbered.contains(title.decision.id))
            lines.push_back(registerLine(year, title));
    }
    std::ranges::stable_sort(lines, {}, &RegisterLine::issuer);
    return lines;
}

} // namespace

std::vector<ActPaper> decisionActs(const PaperYear &year)
{
    std::vector<ActPaper> acts;
    addActs(acts, year, OfficePaper::Decision, titleKinds, recognitionDecision);
    addActs(acts, year, OfficePaper::Revocation, {DecisionKind::Revocation}, revocationDecision);
    return acts;
}

std::vector<Document> decisionPapers(const PaperYear &year)
{
    std::vector<TitlePaper> papers = actsOf(year, OfficePaper::Decision, titleKinds);
    if (papers.empty())
        papers = proposalsOf(year, OfficePaper::Decision);
    if (papers.empty())
        refusePaper(TitlePaperYearText::tr(
                        "No title was decided or is proposed for %1, so there is no decision to write")
                        .arg(year.year.toString()));
    return written(year, OfficePaper::Decision, papers, recognitionDecision);
}

std::vector<Document> submissionPapers(const PaperYear &year)
{
    std::vector<TitlePaper> papers = proposalsOf(year, OfficePaper::Submission);
    if (papers.empty())
        refusePaper(TitlePaperYearText::tr("No title is proposed for %1, so there is nothing to submit")
                        .arg(year.year.toString()));
    OutcomeCounts counts;
    for (const UnitYear &unit : year.units)
        counts.add(unit.outcome.kind);
    for (TitlePaper &paper : papers) {
        paper.head = commissionHead(year.book, PaperKind::Submission, year.year);
        paper.registered = counts.registered;
        paper.passed = counts.passed;
    }
    return written(year, OfficePaper::Submission, papers, submission);
}

std::vector<Document> revocationPapers(const PaperYear &year)
{
    const std::vector<TitlePaper> papers = actsOf(year, OfficePaper::Revocation, {DecisionKind::Revocation});
    if (papers.empty())
        refusePaper(TitlePaperYearText::tr("No title was revoked in %1").arg(year.year.toString()));
    return written(year, OfficePaper::Revocation, papers, revocationDecision);
}

std::vector<Document> registerPapers(const PaperYear &year)
{
    const std::vector<RegisterLine> lines = registerLines(year);
    if (lines.empty())
        refusePaper(noTitleText(year.year));
    return {certificateRegister(commissionHead(year.book, PaperKind::Certificate, year.year), year.year,
                                year.yearType, lines)};
}

} // namespace sovang
