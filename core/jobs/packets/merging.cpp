// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/packets/merging.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "base/jsontree.h"
#include "base/samefile.h"
#include "domain/kindwords.h"
#include "jobs/imports/forms.h"
#include "jobs/safety/verifying.h"
#include "storage/book.h"
#include "storage/bookbackups.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct MergingText
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

QString shown(const std::optional<Answer> &answer)
{
    if (!answer)
        return {};
    return answer->isNotApplicable() ? QStringLiteral("KAD (%1)").arg(answer->reason())
                                     : answer->toCellText();
}

QString shown(const std::vector<Evidence> &evidence)
{
    QStringList pieces;
    for (const Evidence &piece : evidence)
        pieces << piece.toText();
    return pieces.join(QStringLiteral("; "));
}

QString shown(const QString &note)
{
    return note;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? MergingText::tr("nothing") : QStringLiteral("“%1”").arg(text);
}

SheetAnswers sheetOf(const PacketUnit &unit, Round round)
{
    const auto found = unit.answers.find(round);
    return found == unit.answers.end() ? SheetAnswers() : found->second;
}

bool isCalled(const Unit &unit, const QString &code, const QString &name)
{
    return unit.code == code && unit.name == name;
}

QString textOf(const PacketOrigin &origin)
{
    return QString::fromUtf8(originToJson(origin));
}

bool takesTheirs(Parting parting, Contested contested)
{
    return parting == Parting::Theirs || (parting == Parting::Conflict && contested == Contested::Theirs);
}

class Merger
{
public:
    Merger(const Book &book, const Book &packet, MergePlan &plan)
        : m_book(book), m_packet(packet), m_plan(plan)
    {}

    void compare(const Progress &progress);

private:
    void requireOfThisBook();
    void requireOpenYear();
    void requireKnownPacket(const PacketOrigin &origin);
    void readBase();
    void compareUnit(const PacketUnit &base);
    std::optional<Unit> unitToMerge(const PacketUnit &base, const Unit &theirs);
    RuleSetPtr rulesToMerge(const PacketUnit &base, const Unit &unit, const Unit &theirs);
    void compareAnswersOf(const PacketUnit &base, const Unit &unit, const RuleSet &rules, PacketUnit &now);
    void comparePapersOf(const PacketUnit &base, const Unit &unit, const RuleSet &rules, PacketUnit &now);
    void takeAnswer(const Unit &unit, const RuleSet &rules, const ThreeWay<std::optional<Answer>> &cell);
    void noteOtherRounds(const PacketUnit &base);
    void noteStanding(const Unit &unit);
    void noteOtherUnits();
    template <typename Value> bool tell(const Unit &unit, MergedCell::Part part, const ThreeWay<Value> &cell);
    void problem(const QString &message) { m_plan.problems.push_back({{m_plan.file, {}, {}, 0}, message}); }
    void note(const QString &message) { m_plan.notes.add({m_plan.file, {}, {}, 0}, message); }
    QString year() const { return m_plan.origin.year.toString(); }

    const Book &m_book;
    const Book &m_packet;
    MergePlan &m_plan;
    PacketOrigin m_base;
};

void Merger::requireOfThisBook()
{
    if (m_plan.origin.book != bookMark(m_book))
        problem(MergingText::tr("The packet is of another book (“%1”)").arg(m_plan.origin.bookName));
}

void Merger::requireOpenYear()
{
    if (const auto seal = m_book.seals.inForce(m_plan.origin.year))
        problem(MergingText::tr("The year of the packet is sealed: %1. Reopen it with a reason first")
                    .arg(seal->shown()));
}

// A backup from before knows nothing of the packet, and is still its book; another origin under its number is
// not what was written.
void Merger::requireKnownPacket(const PacketOrigin &origin)
{
    for (const LogLine &line : m_book.log.entries()) {
        if (line.note.action != u"packet.write")
            continue;
        const JsonValue details = readJson(line.note.details).root;
        if (details[u"packet"].toText() != origin.id)
            continue;
        if (details[u"sha256"].toText() != originHash(origin))
            problem(MergingText::tr("The packet does not begin with what the book wrote into it (line %1 of "
                                    "the log)")
                        .arg(line.sequence));
        return;
    }
    note(MergingText::tr("The log of the book does not tell of this packet: it was written by a copy of the "
                         "book, or before a backup was restored"));
}

// A packet may come back more than once: what it held the last time was merged already.
void Merger::readBase()
{
    m_base = m_plan.origin;
    const QString merged = m_book.settings.value(packetsetting::merged(m_base.id));
    m_plan.mergedBefore = merged;
    if (merged.isEmpty())
        return;
    const PacketOrigin last = originFromJson(merged.toUtf8(), m_book.path());
    for (PacketUnit &unit : m_base.units) {
        const auto then = std::ranges::find(last.units, unit.id, &PacketUnit::id);
        if (then != last.units.end())
            unit = *then;
    }
    m_plan.origin.units = m_base.units; // what is not compared stays as it was remembered
}

template <typename Value>
bool Merger::tell(const Unit &unit, MergedCell::Part part, const ThreeWay<Value> &cell)
{
    const MergedCell merged{unit.code,        cell.code,          part,        shown(cell.base),
                            shown(cell.ours), shown(cell.theirs), cell.parting};
    m_plan.cells.push_back(merged);
    if (cell.parting == Parting::Conflict && m_plan.contested == Contested::Asked)
        problem(merged.sentence(Contested::Asked));
    return takesTheirs(cell.parting, m_plan.contested);
}

// As in a list of scores: what an answer is written as must be readable as that answer.
void Merger::takeAnswer(const Unit &unit, const RuleSet &rules, const ThreeWay<std::optional<Answer>> &cell)
{
    const int index = rules.indexOf(cell.code);
    if (cell.theirs && index < 0)
        return problem(
            MergingText::tr("%1: the rule set %2 has no “%3”").arg(unit.code, rules.reference(), cell.code));
    if (cell.theirs) {
        const ParsedAnswer read = parseAnswer(rules, rules.items[static_cast<size_t>(index)],
                                              cell.theirs->toCellText(), cell.theirs->reason());
        if (read.answer != cell.theirs)
            return problem(MergingText::tr("%1, %2: “%3” is no possible answer. %4")
                               .arg(unit.code, cell.code, cell.theirs->toCellText(), read.refusal));
    }
    m_plan.answers.push_back({unit.id, cell.code, cell.ours, cell.theirs});
}

void Merger::compareAnswersOf(const PacketUnit &base, const Unit &unit, const RuleSet &rules, PacketUnit &now)
{
    const Round round = m_plan.origin.round;
    const SheetAnswers theirs = m_packet.scores.sheet(unit.id, m_plan.origin.year, round);
    const SheetAnswers ours = m_book.scores.sheet(unit.id, m_plan.origin.year, round);
    for (const auto &cell : compareAnswers(sheetOf(base, round), ours, theirs)) {
        if (tell(unit, MergedCell::Part::Answer, cell))
            takeAnswer(unit, rules, cell);
    }
    now.answers.erase(round);
    if (!theirs.empty())
        now.answers.emplace(round, theirs);
}

void Merger::comparePapersOf(const PacketUnit &base, const Unit &unit, const RuleSet &rules, PacketUnit &now)
{
    const PapersByCode theirs = m_packet.evidence.ofUnit(unit.id, m_plan.origin.year);
    PapersByCode ours = m_book.evidence.ofUnit(unit.id, m_plan.origin.year);
    std::map<QString, ItemPapers> taken;
    const auto placeFor = [&](const QString &code) -> ItemPapers & {
        return taken.try_emplace(code, ours[code]).first->second;
    };
    for (const auto &cell : compareEvidence(base.papers, ours, theirs)) {
        if (tell(unit, MergedCell::Part::Evidence, cell))
            placeFor(cell.code).evidence = cell.theirs;
    }
    for (const auto &cell : compareNotes(base.papers, ours, theirs)) {
        if (tell(unit, MergedCell::Part::Note, cell))
            placeFor(cell.code).note = cell.theirs;
    }
    for (const auto &[code, papers] : taken) {
        if (rules.indexOf(code) < 0 && !papers.isEmpty())
            problem(
                MergingText::tr("%1: the rule set %2 has no “%3”").arg(unit.code, rules.reference(), code));
        m_plan.papers.push_back({unit.id, m_plan.origin.year, code, ours[code], papers});
    }
    now.papers = theirs;
}

void Merger::noteOtherRounds(const PacketUnit &base)
{
    for (const Round round : {Round::Self, Round::Team, Round::Final}) {
        if (round == m_plan.origin.round ||
            m_packet.scores.sheet(base.id, m_plan.origin.year, round) == sheetOf(base, round))
            continue;
        note(MergingText::tr("%1: answers of the round “%2” were changed in the packet, which is of “%3”; "
                             "they are not taken")
                 .arg(base.code, kindwords::round(round), kindwords::round(m_plan.origin.round)));
    }
}

void Merger::noteStanding(const Unit &unit)
{
    const Year when = m_plan.origin.year;
    const auto reasonIn = [&](const Book &book) {
        const auto exclusion = book.exclusions.find(unit.id, when);
        return exclusion ? exclusion->reason : QString();
    };
    if (!m_book.registrations.find(unit.id, when))
        note(MergingText::tr("%1 is not registered for %2; its scores are taken all the same")
                 .arg(unit.code, year()));
    if (const QString theirs = reasonIn(m_packet); theirs != reasonIn(m_book))
        note(MergingText::tr("%1: in the packet its exclusion is %2, in the book %3; enter it by hand where "
                             "it should be another")
                 .arg(unit.code, orNothing(theirs), orNothing(reasonIn(m_book))));
}

// The number alone could be that of another unit in a copy of the book that went its own way.
std::optional<Unit> Merger::unitToMerge(const PacketUnit &base, const Unit &theirs)
{
    std::optional<Unit> unit = m_book.units.find(base.id);
    if (!unit) {
        problem(MergingText::tr("%1 %2 is no longer in the book").arg(base.code, base.name));
        return std::nullopt;
    }
    if (!isCalled(*unit, base.code, base.name) && !isCalled(*unit, theirs.code, theirs.name)) {
        problem(
            MergingText::tr("%1 %2 is called %3 %4 in the book by now; if it is the same unit, give it that "
                            "code and name in the packet, too")
                .arg(base.code, base.name, unit->code, unit->name));
        return std::nullopt;
    }
    if (!isCalled(theirs, unit->code, unit->name))
        note(MergingText::tr("%1 %2 is called %3 %4 in the packet; its name is not taken")
                 .arg(unit->code, unit->name, theirs.code, theirs.name));
    return unit;
}

RuleSetPtr Merger::rulesToMerge(const PacketUnit &base, const Unit &unit, const Unit &theirs)
{
    const Year when = m_plan.origin.year;
    const auto nameOf = [](const RuleSetPtr &rules) {
        return rules ? rules->reference() : MergingText::tr("none");
    };
    RuleSetPtr rules = chooseRuleSet(m_book.ruleSets.all(), unit.kindIn(when), when);
    const RuleSetPtr other = chooseRuleSet(m_packet.ruleSets.all(), theirs.kindIn(when), when);
    if (!rules || rules->reference() != base.rules)
        problem(MergingText::tr(
                    "The packet was written for the rule set %1; %2 is scored by %3 in the book by now")
                    .arg(base.rules, unit.code, nameOf(rules)));
    else if (!other || other->reference() != base.rules)
        problem(MergingText::tr(
                    "The packet was written for the rule set %1; %2 is scored by %3 in the packet by now")
                    .arg(base.rules, unit.code, nameOf(other)));
    else if (m_book.ruleSets.json(rules->id, rules->version) !=
             m_packet.ruleSets.json(rules->id, rules->version))
        problem(MergingText::tr("%1: the rule set %2 of the packet is not that of the book")
                    .arg(unit.code, base.rules));
    else
        return rules;
    return nullptr;
}

void Merger::compareUnit(const PacketUnit &base)
{
    const std::optional<Unit> theirs = m_packet.units.find(base.id);
    if (!theirs) {
        note(MergingText::tr("%1 %2 was removed from the packet; nothing of it is taken")
                 .arg(base.code, base.name));
        return;
    }
    const std::optional<Unit> unit = unitToMerge(base, *theirs);
    if (!unit)
        return;
    const RuleSetPtr rules = rulesToMerge(base, *unit, *theirs);
    if (!rules)
        return;
    const auto now = std::ranges::find(m_plan.origin.units, base.id, &PacketUnit::id);
    compareAnswersOf(base, *unit, *rules, *now);
    comparePapersOf(base, *unit, *rules, *now);
    noteOtherRounds(base);
    noteStanding(*unit);
}

void Merger::noteOtherUnits()
{
    std::set<UnitId> known;
    for (const PacketUnit &unit : m_base.units)
        known.insert(unit.id);
    for (const Unit &unit : m_packet.units.all()) {
        if (!known.contains(unit.id))
            note(MergingText::tr("%1 %2 was added in the packet; it is not taken").arg(unit.code, unit.name));
    }
}

void Merger::compare(const Progress &progress)
{
    requireOfThisBook();
    requireOpenYear();
    if (!m_plan.problems.empty())
        return;
    requireKnownPacket(m_plan.origin);
    readBase();
    progress.forEach(m_base.units, [this](const PacketUnit &unit) { compareUnit(unit); });
    noteOtherUnits();
    m_plan.mergedAfter = m_plan.origin == m_base ? m_plan.mergedBefore : textOf(m_plan.origin);
}

QString writtenOrigin(const Book &packet, const QString &path)
{
    QString json = packet.settings.value(packetsetting::origin);
    if (json.isEmpty())
        throw Error(Error::Kind::BadInput,
                    MergingText::tr("“%1” is a book, but no packet of one: “packet” writes them")
                        .arg(shownPath(path)));
    return json;
}

LogNote noteFor(const MergePlan &plan, const QString &action, const QString &summary)
{
    const JsonValue details = JsonValue::object()
                                  .with(u"packet"_qs, plan.origin.id)
                                  .with(u"file"_qs, QFileInfo(plan.file).fileName())
                                  .with(u"round"_qs, toCode(plan.origin.round))
                                  .with(u"taken"_qs, plan.taken())
                                  .with(u"alike"_qs, plan.count(Parting::Alike))
                                  .with(u"kept"_qs, plan.count(Parting::Ours))
                                  .with(u"conflicts"_qs, plan.count(Parting::Conflict));
    return {action, summary, {}, plan.origin.year, compactJson(details)};
}

enum class Direction { There, Back };

void write(Book &book, const MergePlan &plan, Direction direction)
{
    const bool isThere = direction == Direction::There;
    book.scores.write([&](ScoreStore::Writer &scores) {
        for (const CellChange &cell : plan.answers)
            scores.change(cell.unit, plan.origin.year, plan.origin.round,
                          {cell.code, isThere ? cell.after : cell.before});
    });
    for (const PapersChange &papers : plan.papers)
        book.evidence.put(papers.unit, papers.year, papers.code, isThere ? papers.after : papers.before);
    book.settings.set(packetsetting::merged(plan.origin.id), isThere ? plan.mergedAfter : plan.mergedBefore);
}

} // namespace

QString MergedCell::item() const
{
    switch (part) {
    case Part::Answer:
        break;
    case Part::Evidence:
        return MergingText::tr("evidence of %1").arg(code);
    case Part::Note:
        return MergingText::tr("note on %1").arg(code);
    }
    return code;
}

QString MergedCell::sentence(Contested contested) const
{
    const QString was = orNothing(base);
    switch (parting) {
    case Parting::Untouched:
        break;
    case Parting::Ours:
        return MergingText::tr("%1, %2: only the book changed %3 to %4; it stays")
            .arg(unitCode, item(), was, orNothing(ours));
    case Parting::Theirs:
        return MergingText::tr("%1, %2: only the packet changed %3 to %4; it is taken")
            .arg(unitCode, item(), was, orNothing(theirs));
    case Parting::Alike:
        return MergingText::tr("%1, %2: both changed %3 to %4").arg(unitCode, item(), was, orNothing(ours));
    case Parting::Conflict: {
        QString sides = MergingText::tr("%1, %2: it was %3; the book has %4 now, the packet %5")
                            .arg(unitCode, item(), was, orNothing(ours), orNothing(theirs));
        if (contested == Contested::Asked)
            return sides;
        return contested == Contested::Ours ? MergingText::tr("%1; the book’s stays").arg(sides)
                                            : MergingText::tr("%1; the packet’s is taken").arg(sides);
    }
    }
    return {};
}

int MergePlan::count(Parting parting) const
{
    return static_cast<int>(std::ranges::count(cells, parting, &MergedCell::parting));
}

int MergePlan::taken() const
{
    return static_cast<int>(std::ranges::count_if(
        cells, [this](const MergedCell &cell) { return takesTheirs(cell.parting, contested); }));
}

MergePlan planMerge(const Book &book, const QString &path, Contested contested, const Progress &progress)
{
    if (isSameFile(book.path(), path))
        throw Error(Error::Kind::Refused, MergingText::tr("“%1” is the book itself").arg(shownPath(path)));
    const Book packet = Book::open(path, OpenMode::ReadOnly);
    const Book::Reading oneMoment(book);
    const Book::Reading theirMoment(packet);
    MergePlan plan;
    plan.file = path;
    plan.contested = contested;
    const QString origin = writtenOrigin(packet, path);
    for (const BookFinding &finding : verifyBook(packet).findings)
        plan.problems.push_back({{path, {}, {}, 0}, finding.message});
    if (!plan.problems.empty())
        return plan; // not even its origin can be believed
    plan.origin = originFromJson(origin.toUtf8(), path);
    Merger(book, packet, plan).compare(progress);
    return plan;
}

void applyMerge(Book &book, const MergePlan &plan)
{
    if (!plan.isAcceptable())
        throw Error(Error::Kind::BadInput, MergingText::tr("The packet has problems; nothing was merged"));
    if (plan.isEmpty())
        return;
    keepBackup(book, BackupReason::BeforeMerge);
    const QString summary =
        MergingText::tr("Merged the packet “%1” (%2, %3): %4 taken, %5 changed alike, %6 kept")
            .arg(QFileInfo(plan.file).fileName(), plan.origin.year.toString(),
                 kindwords::round(plan.origin.round), QString::number(plan.taken()),
                 QString::number(plan.count(Parting::Alike)), QString::number(plan.count(Parting::Ours)));
    book.change(noteFor(plan, QStringLiteral("packet.merge"), summary),
                [&] { write(book, plan, Direction::There); });
}

void revertMerge(Book &book, const MergePlan &plan)
{
    if (plan.isEmpty())
        return;
    const QString summary =
        MergingText::tr("Took back the merge of the packet “%1”").arg(QFileInfo(plan.file).fileName());
    book.change(noteFor(plan, QStringLiteral("packet.merge.undo"), summary),
                [&] { write(book, plan, Direction::Back); });
}

} // namespace sovang
