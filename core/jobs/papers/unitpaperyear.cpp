// SPDX-License-Identifier: GPL-3.0-or-later
// Papers about single units: registrations, refusals, letters, records of inspections.
#include "jobs/papers/paperyear.h"

#include "base/at.h"
#include "base/error.h"
#include "documents/vietnamesetext.h"
#include "domain/explain.h"
#include "jobs/decisions/deciding.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sovang {

namespace {

struct UnitPaperYearText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

[[noreturn]] void refuseUnitPaper(const QString &sentence)
{
    throw Error(Error::Kind::NotFound, sentence);
}

std::vector<const UnitYear *> registeredOf(const PaperYear &year)
{
    std::vector<const UnitYear *> units;
    for (const UnitYear &unit : year.units) {
        if (unit.registered)
            units.push_back(&unit);
    }
    if (units.empty())
        refuseUnitPaper(UnitPaperYearText::tr("No unit registered for %1").arg(year.year.toString()));
    return units;
}

std::map<UnitId, Answers> answersIn(const PaperYear &year, Round round)
{
    QHash<qint64, const RuleSet *> rules;
    for (const UnitYear &unit : year.units)
        rules.insert(unit.unit.id.value(), unit.rules.get());
    return answersOfYear(year.book, year.year, round,
                         [&rules](UnitId unit) { return rules.value(unit.value()); });
}

QString shownPoints(const std::optional<Exact> &points)
{
    return points ? roundedHalfUp(*points).toDisplay() : u"–"_qs;
}

/// The criteria of \a rules with the points of \a outcome in one of the columns.
void putPoints(std::vector<ScoreLine> &lines, const Outcome &outcome, QString ScoreLine::*column)
{
    for (size_t i = 0; i < lines.size() && i < outcome.criteria.size(); ++i)
        lines[i].*column = shownPoints(outcome.criteria[i]);
}

std::vector<ScoreLine> criteriaOf(const RuleSet &rules)
{
    std::vector<ScoreLine> lines;
    lines.reserve(rules.criteria.size());
    for (const Criterion &criterion : rules.criteria)
        lines.push_back(
            {criterion.node.code, criterion.node.title, criterion.node.max.toDisplay(), {}, {}, {}});
    return lines;
}

using ColumnOutcome = std::pair<QString ScoreLine::*, Outcome>;

/// Bonus and deductions in the columns of their rounds, where there are any: the lines make up the total
/// then.
void putAdjustments(std::vector<ScoreLine> &lines, const RuleSet &rules,
                    const std::vector<ColumnOutcome> &outcomes)
{
    const auto put = [&](const QString &title, const Adjustment &adjustment, Points Outcome::*sum) {
        if (std::ranges::none_of(outcomes, [sum](const auto &of) { return of.second.*sum > Points(); }))
            return;
        ScoreLine line{{}, title, adjustment.max.toDisplay(), {}, {}, {}};
        for (const auto &[column, outcome] : outcomes)
            line.*column = (outcome.*sum).toDisplay();
        lines.push_back(line);
    };
    put(u"Điểm thưởng"_qs, rules.bonus, &Outcome::bonus);
    put(u"Điểm trừ"_qs, rules.deductions, &Outcome::deductions);
}

std::vector<ScoreLine> gapsOf(const RuleSet &rules, const Answers &answers)
{
    std::vector<ScoreLine> gaps;
    for (int i = 0; i < answers.size(); ++i) {
        const Item &item = rules.items[at(i)];
        const Answer *answer = answers.find(i);
        if (!item.isLeaf() || item.isYesNo() || !answer || answer->isNotApplicable())
            continue;
        if (const Points points = pointsFor(item, *answer); points < item.max)
            gaps.push_back({item.code, item.title, item.max.toDisplay(), {}, {}, points.toDisplay()});
    }
    return gaps;
}

QString yearListOf(const std::vector<Year> &years, YearType type)
{
    QStringList texts;
    for (const Year year : years)
        texts << yearText(year, type);
    return texts.join(u", "_qs);
}

const Decision *titleOf(const UnitYear &unit)
{
    for (const Decision &decision : unit.decisions) {
        if (decision.year() == unit.year && decision.kind != DecisionKind::Refusal &&
            decision.kind != DecisionKind::Revocation)
            return &decision;
    }
    return nullptr;
}

QString countSentence(const UnitYear &unit)
{
    static const RecognitionPolicy usual;
    const RecognitionPolicy &policy = unit.rules ? unit.rules->recognition : usual;
    const bool isRecognised = unit.state.standing == Standing::Recognised;
    const int needed = isRecognised ? policy.renewalYears : policy.firstYears;
    const QString aim = isRecognised ? u"công nhận lại"_qs : u"công nhận lần đầu"_qs;
    const auto have = int(unit.state.counted.size());
    if (have == 0)
        return u"Chưa có năm đạt nào được tính; cần %1 năm đạt để được đề nghị %2."_qs.arg(countWords(needed),
                                                                                           aim);
    return u"Đã có %1 năm đạt được tính (%2); còn %3 năm đạt nữa để được đề nghị %4."_qs.arg(
        countWords(have), yearListOf(unit.state.counted, unit.yearType()),
        countWords(std::max(0, needed - have)), aim);
}

QStringList nextOf(const UnitYear &unit)
{
    const QString kind = toVietnamese(unit.unit.kind);
    QStringList sentences;
    if (const Decision *title = titleOf(unit)) {
        sentences << u"%1 đã được %2 tại Quyết định số %3 %4."_qs.arg(
            kind, toVietnamese(title->kind).toLower(), title->number, dateInWords(title->date));
        sentences << countSentence(unit);
    } else if (unit.proposal) {
        sentences << u"%1 đủ điều kiện đề nghị %2, %3."_qs.arg(
            kind, toVietnamese(unit.proposal->kind).toLower(),
            periodText(unit.proposal->from, unit.proposal->to, unit.yearType()));
    } else {
        sentences << countSentence(unit);
    }
    const bool hasPassed = unit.outcome.kind == OutcomeKind::Passed;
    sentences << (hasPassed
                      ? u"Đề nghị %1 tiếp tục đăng ký danh hiệu %2 và giữ vững các nội dung đã đạt."_qs
                      : u"Đề nghị %1 khắc phục những nội dung nêu trên và tiếp tục đăng ký danh hiệu %2."_qs)
                     .arg(kind.toLower(), yearWords(unit.year + 1, unit.yearType()));
    return sentences;
}

QString outcomeWords(const UnitYear &unit)
{
    switch (unit.outcome.kind) {
    case OutcomeKind::Passed:
        return u"đạt chuẩn văn hóa"_qs +
               (unit.outcome.band.isEmpty() ? QString() : u", xếp loại "_qs + unit.outcome.band);
    case OutcomeKind::Failed:
        return u"không đạt chuẩn văn hóa"_qs;
    case OutcomeKind::Excluded:
        return u"không xét"_qs;
    default:
        return u"chưa chấm điểm xong"_qs;
    }
}

UnitLetterPaper letterOf(const PaperYear &year, const UnitYear &unit, const Answers *answers)
{
    UnitLetterPaper paper;
    paper.head = commissionHead(year.book, PaperKind::Letter, year.year);
    paper.year = year.year;
    paper.yearType = unit.yearType();
    paper.unit = unit.unit.name;
    paper.outcome = outcomeWords(unit);
    if (unit.outcome.kind != OutcomeKind::Passed)
        paper.reasons = reasonTexts(unit.outcome.reasons, unit);
    if (unit.rules && unit.outcome.total) {
        paper.criteria = criteriaOf(*unit.rules);
        putPoints(paper.criteria, unit.outcome, &ScoreLine::final);
        putAdjustments(paper.criteria, *unit.rules, {{&ScoreLine::final, unit.outcome}});
        paper.total = shownPoints(unit.outcome.total);
        paper.maximum = unit.rules->total.toDisplay();
        paper.passMark = unit.rules->passMark.forClass(unit.unit.unitClass).toDisplay();
    }
    if (unit.rules && answers)
        paper.gaps = gapsOf(*unit.rules, *answers);
    paper.next = nextOf(unit);
    return paper;
}

const Answers *answersIn(const std::map<UnitId, Answers> &all, UnitId unit)
{
    const auto found = all.find(unit);
    return found == all.end() ? nullptr : &found->second;
}

RefusalPaper refusalFor(const PaperYear &year, const RuleSet *rules, const QString &signer)
{
    const Authority authority = authorityOf(year.book, rules, DecisionKind::First);
    RefusalPaper paper;
    paper.head = authorityHead(year.book, authority, signer);
    if (paper.head.symbol.startsWith(u"QĐ-"))
        paper.head.symbol.remove(0, 3); // a công văn has no kind in its number
    paper.basis = year.basis(OfficePaper::Refusals, rules);
    paper.year = year.year;
    paper.yearType = rules ? rules->yearType : YearType::Calendar;
    return paper;
}

} // namespace

std::vector<Document> registrationPapers(const PaperYear &year)
{
    std::map<UnitId, Registration> registrations;
    for (const Registration &registration : year.book.registrations.ofYear(year.year))
        registrations.insert({registration.unit, registration});
    std::vector<RegistrationLine> lines;
    for (const UnitYear *unit : registeredOf(year)) {
        const Registration &registration = registrations[unit->unit.id];
        RegistrationLine line;
        line.name = unit->unit.name;
        line.kind = unit->unit.kind;
        line.locality = unit->unit.locality;
        line.date = registration.date;
        line.aim = registration.aim ? toVietnamese(*registration.aim) : QString();
        line.note = registration.note;
        lines.push_back(std::move(line));
    }
    PaperHead head = commissionHead(year.book, PaperKind::Letter, year.year);
    head.symbol = u"DS-"_qs + head.symbol;
    head = year.issued(std::move(head), OfficePaper::Registrations);
    return {registrationList(head, year.year, year.yearType, std::move(lines))};
}

std::vector<ActPaper> refusalActs(const PaperYear &year)
{
    std::vector<ActPaper> acts;
    for (const Title &refused : decisionsOf(year, {DecisionKind::Refusal})) {
        const TitleLine line = lineOf(year, refused);
        RefusalPaper paper =
            refusalFor(year, rulesOfTitle(year.book, refused).get(), refused.decision.signer);
        paper.head.numberText = refused.decision.number;
        paper.head.date = refused.decision.date;
        paper.unit = line.name;
        paper.kind = line.kind;
        paper.reason = line.reason;
        paper.head = year.issued(std::move(paper.head), OfficePaper::Refusals);
        acts.push_back({{refused.unit.id}, refusalLetter(paper)});
    }
    return acts;
}

std::vector<Document> refusalPapers(const PaperYear &year)
{
    std::vector<Document> papers;
    for (ActPaper &refusal : refusalActs(year))
        papers.push_back(std::move(refusal.paper));
    const size_t decided = papers.size();
    for (const DecisionCandidate &candidate : refusalCandidates(year.units, year.results)) {
        const UnitYear *unit = year.find(candidate.line.unit);
        if (!unit || !candidate.isAgreed)
            continue;
        RefusalPaper paper = refusalFor(year, unit->rules.get(), {});
        paper.unit = unit->unit.name;
        paper.kind = unit->unit.kind;
        paper.reason = candidate.line.reason;
        paper.head = year.issued(std::move(paper.head), OfficePaper::Refusals, papers.size() - decided);
        papers.push_back(refusalLetter(paper));
    }
    if (papers.empty())
        refuseUnitPaper(
            UnitPaperYearText::tr("No unit was or can be refused the title of %1").arg(year.year.toString()));
    return papers;
}

std::vector<Document> letterPapers(const PaperYear &year)
{
    const std::map<UnitId, Answers> answers = answersIn(year, Round::Final);
    std::vector<Document> papers;
    for (const UnitYear *unit : registeredOf(year)) {
        UnitLetterPaper paper = letterOf(year, *unit, answersIn(answers, unit->unit.id));
        paper.head = year.issued(std::move(paper.head), OfficePaper::Letter, papers.size());
        papers.push_back(unitLetter(paper));
    }
    return papers;
}

std::vector<Document> inspectionPapers(const PaperYear &year)
{
    const std::map<UnitId, Answers> self = answersIn(year, Round::Self);
    const std::map<UnitId, Answers> team = answersIn(year, Round::Team);
    std::vector<Document> papers;
    for (const UnitYear *unit : registeredOf(year)) {
        InspectionPaper paper;
        paper.head = year.issued(commissionHead(year.book, PaperKind::Inspection, year.year),
                                 OfficePaper::Inspection, papers.size());
        paper.year = year.year;
        paper.yearType = unit->yearType();
        paper.unit = unit->unit.name;
        paper.address = unit->unit.address;
        paper.leader = unit->unit.head;
        paper.unionHead = unit->unit.unionHead;
        paper.total.title = u"Tổng điểm"_qs;
        if (unit->rules) {
            paper.criteria = criteriaOf(*unit->rules);
            paper.total.max = unit->rules->total.toDisplay();
            std::vector<ColumnOutcome> outcomes;
            const auto fill = [&](const std::map<UnitId, Answers> &round, QString ScoreLine::*column) {
                if (const Answers *answers = answersIn(round, unit->unit.id)) {
                    outcomes.emplace_back(column, numbersSoFar(*unit->rules, *answers));
                    putPoints(paper.criteria, outcomes.back().second, column);
                    paper.total.*column = shownPoints(outcomes.back().second.total);
                }
            };
            fill(self, &ScoreLine::self);
            fill(team, &ScoreLine::team);
            putAdjustments(paper.criteria, *unit->rules, outcomes);
        }
        papers.push_back(inspectionRecord(paper));
    }
    return papers;
}

} // namespace sovang
