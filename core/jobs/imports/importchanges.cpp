// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/decisions/recordedacts.h"
#include "jobs/imports/changerows.h"
#include "jobs/imports/importplan.h"
#include "jobs/imports/tablereading.h"
#include "jobs/life/lifeconsequences.h"
#include "jobs/life/lifecycle.h"
#include "jobs/life/lifefacts.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace sovang {

namespace {

struct ImportChangesText
{
    Q_DECLARE_TR_FUNCTIONS(ImportChanges)
};

/// Plans one list of changes, act by act and year by year, each as if those before it were done.
class ChangePlanner
{
public:
    ChangePlanner(const Book &book, TableReading &table, const ImportOptions &options, ImportPlan &plan)
        : m_book(book), m_table(table), m_options(options), m_plan(plan), m_facts(book), m_recorded(m_facts)
    {
        m_hasBlanks =
            std::ranges::any_of(m_facts.units(), [](const Unit &unit) { return unit.code.contains(u' '); });
    }

    void planAll()
    {
        std::vector<ListedAct> acts =
            readChanges(m_table, [this](const QString &code) { return m_facts.findByCode(code) != nullptr; });
        std::ranges::stable_sort(acts, {}, &ListedAct::year);
        for (const ListedAct &act : acts) {
            for (const ListedAct::Successor &unit : act.after)
                m_begunBy.try_emplace(unit.code, &act, &unit);
        }
        m_options.progress.forEach(acts, [this](const ListedAct &act) { planAct(act); });
        finish();
    }

private:
    void planAct(const ListedAct &act);
    bool findPredecessors(const ListedAct &act, LifeChange &change);
    void takeIn(const ListedAct &act, LifeChange &change);
    bool addSuccessor(const ListedAct &act, const ListedAct::Successor &listed, LifeChange &change);
    bool rule(const ListedAct &act, const ListedAct::Successor &listed, const LifeChange &change,
              Successor &successor);
    std::optional<Unit> newUnit(const ListedAct &act, const ListedAct::Successor &listed,
                                const LifeChange &change);
    void noteWhatDiffers(const ListedAct::Successor &listed, const std::vector<Unit> &old, const Unit &unit);
    void refuseUnknown(const ListedAct &act, const ListedAct::Predecessor &unit);
    void refuse(const ListedAct &act, const LifeRefusal &refusal);
    bool compare(const ListedAct &act, const LifeChange &change);
    void noteEnded(const ListedAct &act, const LifeChange &change);
    void keep(const ListedAct &act, const LifeChange &change);
    void fail(const ListedAct &act);
    void sortProblems();
    void finish();
    int recordOf(const ListedAct &act, UnitId unit) const;
    QString placeOf(int record) const { return m_table.place(record, changecolumn::kind).toString(); }

    const Book &m_book;
    TableReading &m_table;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    LifeFacts m_facts;
    RecordedActs m_recorded;
    bool m_hasBlanks = false; ///< in codes of the book
    Rearrangement m_all;
    std::vector<LifeAct> m_acts;
    std::map<UnitId, std::optional<Unit>> m_before; ///< of the units that change: as the book has them
    std::map<UnitId, int> m_spoken;                 ///< the last record that speaks of a unit
    std::map<QString, std::pair<const ListedAct *, const ListedAct::Successor *>> m_begunBy;
    std::set<QString> m_failed;     ///< new codes of acts that cannot be
    std::map<QString, int> m_known; ///< the record of an act that the book has, by its key
};

int ChangePlanner::recordOf(const ListedAct &act, UnitId unit) const
{
    const Unit *known = m_facts.find(unit);
    for (const ListedAct::Predecessor &listed : act.before) {
        if (known && listed.code == known->code)
            return listed.record;
    }
    for (const ListedAct::Successor &listed : act.after) {
        if (known && listed.code == known->code)
            return listed.record;
    }
    return act.record;
}

void ChangePlanner::fail(const ListedAct &act)
{
    for (const ListedAct::Successor &unit : act.after) {
        if (!m_facts.findByCode(unit.code))
            m_failed.insert(unit.code);
    }
}

void ChangePlanner::refuseUnknown(const ListedAct &act, const ListedAct::Predecessor &unit)
{
    if (m_failed.contains(unit.code))
        return; // what should bring it was refused; that is said there
    const auto begun = m_begunBy.find(unit.code);
    if (begun == m_begunBy.end() || begun->second.first == &act) {
        m_table.problem(
            unit.record, changecolumn::before,
            ImportChangesText::tr("There is no unit with the code “%1” in the book").arg(unit.code));
        return;
    }
    const auto &[other, successor] = begun->second;
    m_table.problem(
        unit.record, changecolumn::before,
        ImportChangesText::tr("%1 begins in %2 (%3) and cannot take part in a change of %4")
            .arg(unit.code, other->year.toString(), placeOf(successor->record), act.year.toString()));
}

bool ChangePlanner::findPredecessors(const ListedAct &act, LifeChange &change)
{
    bool areAllKnown = true;
    for (const ListedAct::Predecessor &listed : act.before) {
        const Unit *unit = m_facts.findByCode(listed.code);
        if (unit)
            change.predecessors.push_back(unit->id);
        else
            refuseUnknown(act, listed);
        areAllKnown = areAllKnown && unit;
    }
    return areAllKnown;
}

// `DV001 is merged into DV002` says of DV002, which was there before, that it takes part.
void ChangePlanner::takeIn(const ListedAct &act, LifeChange &change)
{
    if (act.kind != LineageKind::Merge)
        return;
    const ListedAct::Successor &into = act.after.front();
    const Unit *unit = m_facts.findByCode(into.code);
    if (!unit || change.isPredecessor(unit->id))
        return;
    const std::optional<Year> first = m_facts.firstYearOf(unit->id);
    const bool hasPast = first && *first < act.year;
    if (!hasPast && into.ruling != into.code && act.before.size() > 1)
        return; // it is what comes of the merger
    change.predecessors.push_back(unit->id);
    m_table.note(
        into.record, changecolumn::after,
        ImportChangesText::tr("%1 is in the book: it takes part in the merger and goes on").arg(into.code));
}

bool ChangePlanner::rule(const ListedAct &act, const ListedAct::Successor &listed, const LifeChange &change,
                         Successor &successor)
{
    const bool isThere = successor.unit.id.isValid();
    const bool goesOn = isThere && change.isPredecessor(successor.unit.id);
    const bool isListed =
        std::ranges::find(act.before, listed.code, &ListedAct::Predecessor::code) != act.before.end();
    const auto refuse = [&](const QString &why) {
        m_table.problem(listed.record, changecolumn::ruling, why);
        return false;
    };
    QStringList old;
    for (const ListedAct::Predecessor &unit : act.before)
        old << unit.code;
    if (listed.ruling.isEmpty()) {
        if (act.kind == LineageKind::Rename && goesOn)
            return true; // it is the same unit
        return refuse(
            ImportChangesText::tr("Whose standing and count does %1 start from? Write one of %2, or không")
                .arg(listed.code, old.join(u", "_qs)));
    }
    if (listed.isNobody && goesOn && !isListed) {
        return refuse(
            ImportChangesText::tr("%1 goes on: write %1 if it keeps its own state; if it starts from "
                                  "nothing, write it in “%2” too")
                .arg(listed.code, changecolumn::before));
    }
    if (listed.isNobody) {
        successor.startsAnew = isThere;
        return true;
    }
    const Unit *of = m_facts.findByCode(listed.ruling);
    if (!of || !change.isPredecessor(of->id))
        return refuse(ImportChangesText::tr("“%1” is none of the old units (%2)")
                          .arg(listed.ruling, old.join(u", "_qs)));
    if (of->id != successor.unit.id)
        successor.inherits = of->id;
    return true;
}

// What the old units do not agree on is that of the one whose state it starts from, or empty; the user is
// told.
void ChangePlanner::noteWhatDiffers(const ListedAct::Successor &listed, const std::vector<Unit> &old,
                                    const Unit &unit)
{
    const auto agree = [&](auto Unit::*field) {
        return std::ranges::all_of(old, [&](const Unit &one) { return one.*field == old.front().*field; });
    };
    QStringList taken;
    QStringList empty;
    if (!agree(&Unit::kind))
        taken << column::kind;
    const std::pair<QString Unit::*, QString> fields[] = {{&Unit::unitClass, QStringLiteral("Phân loại")},
                                                          {&Unit::block, QStringLiteral("Khối")},
                                                          {&Unit::locality, QStringLiteral("Địa bàn")}};
    for (const auto &[field, name] : fields) {
        if (!agree(field))
            ((unit.*field).isEmpty() ? empty : taken) << name;
    }
    if (!taken.isEmpty())
        m_table.note(listed.record, changecolumn::after,
                     ImportChangesText::tr("The old units differ in %1; %2 has what %3 has")
                         .arg(taken.join(u", "_qs), listed.code, listed.ruling));
    if (!empty.isEmpty())
        m_table.note(listed.record, changecolumn::after,
                     ImportChangesText::tr("The old units differ in %1; for %2 it stays empty")
                         .arg(empty.join(u", "_qs), listed.code));
}

std::optional<Unit> ChangePlanner::newUnit(const ListedAct &act, const ListedAct::Successor &listed,
                                           const LifeChange &change)
{
    const auto refuse = [&](const QString &why) {
        m_table.problem(listed.record, changecolumn::after, why);
        return std::nullopt;
    };
    const bool isSeveral = listed.code.contains(u',') || listed.code.contains(u'+') ||
                           (listed.code.contains(u' ') && !m_hasBlanks);
    if (isSeveral)
        return refuse(ImportChangesText::tr("“%1” is not one code; several codes are written apart by “;”")
                          .arg(listed.code));
    if (listed.name.isEmpty())
        return refuse(ImportChangesText::tr(
                          "%1 is not in the book. Write its name in “%2”, or import it with the units first")
                          .arg(listed.code, changecolumn::name));
    std::vector<Unit> old;
    std::vector<Unit> like; // the one whose state it starts from, or all
    for (const UnitId id : change.predecessors) {
        old.push_back(m_facts.find(id)->in(act.year));
        if (old.back().code == listed.ruling)
            like = {old.back()};
    }
    std::optional<Unit> unit = unitLike(like.empty() ? old : like, act.kind);
    if (!unit)
        return refuse(
            ImportChangesText::tr("%1 is not in the book, and the old units differ in “Loại hình” or “Phân "
                                  "loại”: import it with the units first")
                .arg(listed.code));
    unit->code = listed.code;
    unit->name = listed.name;
    noteWhatDiffers(listed, old, *unit);
    return unit;
}

bool ChangePlanner::addSuccessor(const ListedAct &act, const ListedAct::Successor &listed, LifeChange &change)
{
    Successor successor;
    if (const Unit *known = m_facts.findByCode(listed.code)) {
        successor.unit = *known;
        const bool isRename = act.kind == LineageKind::Rename && change.isPredecessor(known->id);
        successor.isNamedSo = isRename && listed.name == known->name;
        if (!listed.name.isEmpty() || isRename)
            successor.unit.name = listed.name;
    } else if (const std::optional<Unit> unit = newUnit(act, listed, change)) {
        successor.unit = *unit;
    } else {
        return false;
    }
    const bool isRuled = rule(act, listed, change, successor);
    change.successors.push_back(std::move(successor));
    return isRuled;
}

void ChangePlanner::refuse(const ListedAct &act, const LifeRefusal &refusal)
{
    const int record = recordOf(act, refusal.unit);
    const auto spoken = m_spoken.find(refusal.unit);
    const QString why = spoken == m_spoken.end()
                            ? refusal.why
                            : ImportChangesText::tr("%1 See %2.").arg(refusal.why, placeOf(spoken->second));
    switch (refusal.about) {
    case LifeRefusal::About::Kind:
        return m_table.problem(act.record, changecolumn::kind, why);
    case LifeRefusal::About::Predecessor:
        return m_table.problem(record, changecolumn::before, why);
    case LifeRefusal::About::Successor:
        return m_table.problem(record, changecolumn::after, why);
    case LifeRefusal::About::Name:
        return m_table.problem(record, changecolumn::name, why);
    case LifeRefusal::About::Ruling:
        break;
    }
    m_table.problem(record, changecolumn::ruling, why);
}

// What no longer counts once a unit has ended.
void ChangePlanner::noteEnded(const ListedAct &act, const LifeChange &change)
{
    for (const UnitId id : change.predecessors) {
        if (change.goesOn(id) || LifeFacts::isProvisional(id.value()))
            continue;
        const auto say = [&](const QString &what) {
            m_table.note(recordOf(act, id), changecolumn::before, what);
        };
        QStringList years;
        for (const Registration &registration : m_book.registrations.ofUnit(id)) {
            if (registration.year >= act.year)
                years << registration.year.toString();
        }
        const QString code = m_facts.find(id)->code;
        if (!years.isEmpty())
            say(ImportChangesText::tr("%1 is registered for %2; that no longer counts once it has ended")
                    .arg(code, years.join(u", "_qs)));
        for (const Decision &decision : m_book.decisions.ofUnit(id)) {
            if (decision.year() >= act.year)
                say(ImportChangesText::tr("%1 has the decision %2 of %3, when it has ended already")
                        .arg(code, decision.number, decision.year().toString()));
        }
    }
}

void ChangePlanner::keep(const ListedAct &act, const LifeChange &change)
{
    LifeAct planned = planLife(m_facts, change);
    for (const UnitChange &unit : planned.units) {
        if (unit.before)
            m_before.try_emplace(unit.after.id, unit.before);
    }
    for (LifeAct::Event &made : planned.events) {
        if (made.event.nameBefore.isEmpty() && change.successors.size() == 1 &&
            change.successors.front().isNamedSo)
            made.event.nameBefore = act.formerName;
    }
    m_facts.add(planned);
    for (const UnitChange &unit : planned.units)
        m_before.try_emplace(unit.after.id, std::nullopt);
    for (const UnitId unit : planned.touched())
        m_spoken[unit] = recordOf(act, unit);
    m_acts.push_back(std::move(planned));
}

// Whether the book has the act already.
bool ChangePlanner::compare(const ListedAct &act, const LifeChange &change)
{
    const RecordedActs::Comparison known = m_recorded.compare(change);
    if (!known.isThere)
        return false;
    if (!m_known.try_emplace(RecordedActs::keyOf(change), act.record).second) {
        m_table.problem(act.record, changecolumn::kind,
                        ImportChangesText::tr("This change stands twice in this file"));
        return true;
    }
    for (const auto &[unit, name] : known.otherNames) {
        m_table.problem(
            recordOf(act, unit), changecolumn::name,
            ImportChangesText::tr("The change is in the book with the name “%1”; mend the name of the unit")
                .arg(name));
    }
    if (known.changed.empty()) {
        ++m_plan.unchanged;
    } else if (m_options.update == UpdateExisting::Yes) {
        ++m_plan.changed;
        m_all.changed.insert(m_all.changed.end(), known.changed.begin(), known.changed.end());
        m_acts.push_back(known.after);
    } else {
        m_table.problem(
            act.record, changecolumn::kind,
            ImportChangesText::tr("The change is in the book with another ruling, document or date; import "
                                  "with updating to change it"));
    }
    return true;
}

void ChangePlanner::planAct(const ListedAct &act)
{
    LifeChange change;
    change.kind = act.kind;
    change.year = act.year;
    change.date = act.date;
    change.document = act.document;
    bool isWhole = findPredecessors(act, change);
    if (isWhole) {
        takeIn(act, change);
        if (act.kind != LineageKind::Dissolve) {
            for (const ListedAct::Successor &listed : act.after)
                isWhole = addSuccessor(act, listed, change) && isWhole;
        }
    }
    if (!isWhole)
        return fail(act);
    const size_t kept = m_acts.size();
    const bool isInBook = compare(act, change);
    if (!isInBook) {
        if (const auto refusal = refusalOf(m_facts, change)) {
            refuse(act, *refusal);
            return fail(act);
        }
        noteEnded(act, change);
        if (!change.successors.empty() && change.successors.front().isNamedSo)
            m_table.note(
                act.record, changecolumn::name,
                ImportChangesText::tr("%1 is called so in the book already; only the change is entered")
                    .arg(act.before.front().code));
        ++m_plan.added;
        keep(act, change);
    }
    Rearrangement::Act told{act.kind, act.year, {}, {}, act.document, act.date, !isInBook};
    for (const UnitId unit : change.predecessors)
        told.before << m_facts.find(unit)->code;
    for (const ListedAct::Successor &listed : act.after)
        told.after << listed.code;
    if (m_acts.size() > kept)
        m_all.acts.push_back(std::move(told));
}

// In the order of the file: acts are planned by year.
void ChangePlanner::sortProblems()
{
    static const QRegularExpression rowOfCell(QStringLiteral("\\d+$"));
    QStringList sheets;
    for (const FoundTable &table : m_table.tables())
        sheets << table.grid->name();
    const auto placeOf = [&](const Problem &problem) {
        const Place &place = problem.place;
        const int row = place.cell.isEmpty() ? place.line : rowOfCell.match(place.cell).captured().toInt();
        return std::pair(sheets.indexOf(place.sheet), row);
    };
    std::ranges::stable_sort(m_plan.problems, {}, placeOf);
}

void ChangePlanner::finish()
{
    sortProblems();
    if (!m_plan.isAcceptable() || m_acts.empty())
        return;
    for (const auto &[id, before] : m_before)
        m_all.units.push_back({before, *m_facts.find(id)});
    for (const LifeAct &act : m_acts) {
        for (const LifeAct::Event &made : act.events) {
            if (LifeFacts::isProvisional(made.event.id))
                m_all.events.push_back(made.event);
        }
    }
    m_plan.consequences = consequencesOf(m_book, m_facts, m_acts, m_all);
    if (const QString sum = consequencesSummary(m_plan.consequences); !sum.isEmpty())
        m_plan.notes << sum;
    m_plan.changes.emplace_back(std::move(m_all));
}

} // namespace

QStringList changeFields()
{
    return shapeOfChanges().names;
}

ImportPlan planChanges(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    const Book::Reading oneMoment(book);
    ImportPlan plan;
    plan.action = QStringLiteral("import.changes");
    plan.subject = ImportChangesText::tr("changes of units");
    const TableReading::Trade trade{
        unitsByCode(book),
        [](const QString &column, const QString &text) {
            return (column == changecolumn::kind && lineageKindFromVietnamese(text).has_value()) ||
                   (column == changecolumn::year && Year::parse(text).has_value());
        },
        changecolumn::before};
    TableReading table(workbook, shapeOfChanges(), options.choice, trade, plan);
    if (!table.found())
        return plan;
    table.noteUnknownColumns();
    ChangePlanner(book, table, options, plan).planAll();
    return plan;
}

} // namespace sovang
