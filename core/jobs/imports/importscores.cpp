// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/kindwords.h"
#include "domain/outcome.h"
#include "jobs/imports/importplan.h"
#include "jobs/imports/scorecolumns.h"
#include "jobs/imports/tablereading.h"
#include "jobs/imports/titleyears.h"
#include "jobs/imports/toldunits.h"
#include "jobs/imports/unitnames.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct ImportScoresText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Plans one file of scores for one year and round.
class ScorePlanner
{
public:
    ScorePlanner(const Book &book, const Workbook &workbook, Year year, Round round,
                 const TableChoice &choice, ImportPlan &plan)
        : m_book(book),
          m_year(year),
          m_round(round),
          m_choice(choice),
          m_plan(plan),
          m_sets(setsOfYear(book, year)),
          m_shape(scoreShape(m_sets)),
          m_trade(scoreTrade(book, m_shape, m_sets)),
          m_table(workbook, m_shape, choice, m_trade, plan),
          m_names(book, m_trade.units)
    {}

    static std::map<UnitKind, RuleSetPtr> setsOfYear(const Book &book, Year year);

    void planAll(const Progress &progress);

private:
    void findCodeColumns();
    void refuseUnknownColumns();
    bool isSaidUnread(const QString &header) const;
    void noteOtherYears();
    void readExisting();
    void planRow(int row);
    void noteYear(int row);
    void noteYears();
    bool isWide(int row, const QString &code);
    void planCell(int row, const QString &code, const RuleSet *rules, const QString &reason,
                  Answers &answers);
    void planAnswer(int item, const Answer &answer, const RuleSet &rules, Answers &answers);
    void answerAbsentConditions(const RuleSet &rules, Answers &answers);
    void compareTotal(int row, const RuleSet *rules, const Answers &answers);
    void findSums();
    void compareSum(int row, const RuleSet *rules, const Answers &answers);
    QString typedText(int row, const QString &code, const Cell &cell, const Item &item);

    const Book &m_book;
    Year m_year;
    Round m_round;
    const TableChoice &m_choice;
    ImportPlan &m_plan;
    std::map<UnitKind, RuleSetPtr> m_sets;
    TableShape m_shape;
    TableReading::Trade m_trade;
    TableReading m_table;
    NamesBeside m_names;
    QStringList m_codes; ///< the columns that hold answers
    std::map<UnitId, Answers> m_existing;
    std::map<UnitId, int> m_seen;
    bool m_isSumTotal = false; ///< whether a column such as `Tổng cộng` is worth a comparison
    QSet<qint64> m_registered;
    ToldUnits m_absent;           ///< did not exist in the year
    ToldUnits m_unregistered;     ///< existed, and are not registered
    const Unit *m_unit = nullptr; ///< of the row being planned
    bool m_rowHasKad = false;
};

std::map<UnitKind, RuleSetPtr> ScorePlanner::setsOfYear(const Book &book, Year year)
{
    std::map<UnitKind, RuleSetPtr> sets;
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise}) {
        if (RuleSetPtr rules = chooseRuleSet(book.ruleSets.all(), kind, year))
            sets.emplace(kind, std::move(rules));
    }
    return sets;
}

void ScorePlanner::findCodeColumns()
{
    for (const QString &column : m_table.columns()) {
        if (m_shape.codes.contains(column))
            m_codes << column;
    }
    if (m_codes.isEmpty()) {
        const FoundTable &table = m_table.tables().front();
        m_table.problemAt(
            table, table.headerRow, table.columns.value(column::code),
            ImportScoresText::tr("No column has a code of the rule sets of %1").arg(m_year.toString()));
    }
}

// By a person.
bool ScorePlanner::isSaidUnread(const QString &header) const
{
    return std::ranges::any_of(m_choice.mapped, [&](const ColumnMapping &mapping) {
        return mapping.field.isEmpty() && searchKey(mapping.header) == searchKey(header);
    });
}

// A mistyped code must not lose the scores under it.
void ScorePlanner::refuseUnknownColumns()
{
    for (const FoundTable &table : m_table.tables()) {
        QSet<int> filled;
        for (const int row : m_table.rowsOf(table)) {
            for (const Cell &cell : table.grid->cellsOf(row))
                filled.insert(cell.column());
        }
        for (const FoundTable::Unknown &unknown : table.unknown) {
            const bool isFilled = filled.contains(unknown.column);
            const Place place = m_table.placeAt(table, unknown.row, unknown.column);
            if (isFilled && (isSumOfScores(unknown.header) || isForPeople(unknown.header) ||
                             isSaidUnread(unknown.header)))
                m_table.note(
                    place,
                    ImportScoresText::tr("The column “%1” is not read").arg(onOneLine(unknown.header)));
            else if (isFilled)
                m_plan.problems.push_back(
                    {place,
                     ImportScoresText::tr("“%1” is not a code of any rule set of %2; say what the column "
                                          "is, or that it is not read (--map “%1=CODE”, --map “%1=”)")
                         .arg(onOneLine(unknown.header), m_year.toString())});
        }
    }
}

// Last year's list under this year's name would be written over this year.
void ScorePlanner::noteOtherYears()
{
    for (const FoundTable &table : m_table.tables()) {
        TitleYears years;
        std::optional<Place> place;
        for (const int row : table.grid->filledRows()) {
            if (row >= table.firstDataRow)
                break;
            for (const Cell &cell : table.grid->cellsOf(row)) {
                years.read(m_table.textOf(table, cell));
                if (!place && !years.said.isEmpty())
                    place = m_table.placeAt(table, row, cell.column());
            }
        }
        if (years.said.size() == 1 && !years.all.contains(m_year.value()))
            m_table.note(*place, ImportScoresText::tr("The title says %1, but the scores are imported for %2")
                                     .arg(*years.said.begin())
                                     .arg(m_year.toString()));
    }
}

void ScorePlanner::readExisting()
{
    for (const Registration &registration : m_book.registrations.ofYear(m_year))
        m_registered << registration.unit.value();
    QHash<qint64, const RuleSet *> rulesOfUnit;
    for (const Unit &unit : m_trade.units) {
        if (const auto rules = m_sets.find(unit.kindIn(m_year)); rules != m_sets.end())
            rulesOfUnit.insert(unit.id.value(), rules->second.get());
    }
    m_existing =
        answersOfYear(m_book, m_year, m_round, [&](UnitId unit) { return rulesOfUnit.value(unit.value()); });
}

// Spreadsheets know true and false, and turn `1/2` into a date; points are told from both.
QString ScorePlanner::typedText(int row, const QString &code, const Cell &cell, const Item &item)
{
    if (cell.kind() == Cell::Kind::Boolean && (item.isYesNo() || item.kind == ItemKind::AllOrNothing))
        return cell.boolean() ? QStringLiteral("có") : QStringLiteral("không");
    if (cell.kind() == Cell::Kind::Boolean || cell.kind() == Cell::Kind::Date || cell.isPercent()) {
        m_table.problem(
            row, code,
            ImportScoresText::tr("The spreadsheet holds a date, a percentage or true/false here; %1 needs "
                                 "a plain number or text")
                .arg(item.code));
        return {};
    }
    return m_table.value(row, code, cell);
}

void ScorePlanner::planAnswer(int item, const Answer &answer, const RuleSet &rules, Answers &answers)
{
    const Answer *before = answers.find(item);
    if (before && *before == answer) {
        ++m_plan.unchanged;
        return;
    }
    ++(before ? m_plan.changed : m_plan.added);
    const QString &code = rules.items[static_cast<size_t>(item)].code;
    m_plan.changes.emplace_back(AnswerChange::to(answer, before, m_unit->id, m_year, m_round, code));
    answers.set(item, answer);
}

// One value for two leaves: nobody knows how it is to be divided.
bool ScorePlanner::isWide(int row, const QString &code)
{
    const QStringList covered = m_table.covered(row, code);
    for (const QString &other : covered) {
        if (m_shape.codes.contains(other)) {
            m_table.problem(
                row, code,
                ImportScoresText::tr("This cell is merged over the columns %1 and %2; each needs a cell "
                                     "of its own")
                    .arg(code, other));
            return true;
        }
    }
    return false;
}

void ScorePlanner::planCell(int row, const QString &code, const RuleSet *rules, const QString &reason,
                            Answers &answers)
{
    const Cell &cell = m_table.cell(row, code);
    if (cell.isEmpty() || isWide(row, code))
        return;
    const int index = rules ? rules->indexOf(code) : -1;
    if (index < 0) {
        m_table.problem(
            row, code,
            ImportScoresText::tr("%1 is not in the rule set of %2 (%3); the cell must be empty")
                .arg(code, m_unit->code,
                     rules ? rules->reference() : ImportScoresText::tr("none for this kind and year")));
        return;
    }
    const Item &item = rules->items[static_cast<size_t>(index)];
    const QString text = typedText(row, code, cell, item);
    if (text.isEmpty())
        return;
    const ParsedAnswer parsed = parseAnswer(*rules, item, text, reason);
    if (!parsed.answer) {
        m_table.problem(row, code, parsed.refusal);
        return;
    }
    if (m_table.tellsCells())
        m_table.understand(row, code, parsed.answer->toCellText());
    m_rowHasKad = m_rowHasKad || parsed.answer->isNotApplicable();
    planAnswer(index, *parsed.answer, *rules, answers);
}

// A file without a column for a gate or veto says: met, or absent (README.md).
void ScorePlanner::answerAbsentConditions(const RuleSet &rules, Answers &answers)
{
    for (size_t i = 0; i < rules.items.size(); ++i) {
        const Item &item = rules.items[i];
        const auto index = static_cast<int>(i);
        const bool isCondition = item.kind == ItemKind::Gate || item.kind == ItemKind::Veto;
        if (isCondition && !m_table.has(item.code) && !answers.find(index))
            planAnswer(index, Answer::yesNo(item.kind == ItemKind::Gate), rules, answers);
    }
}

void ScorePlanner::compareTotal(int row, const RuleSet *rules, const Answers &answers)
{
    const QString typed = m_table.value(row, scorecolumn::total);
    if (typed.isEmpty() || !rules)
        return;
    const std::optional<Points> total = Points::parse(typed);
    const Points computed = roundedHalfUp(*numbersSoFar(*rules, answers).total);
    if (!total) {
        m_table.problem(
            row, scorecolumn::total,
            ImportScoresText::tr("“%1” is not a number of points with at most two decimals").arg(typed));
    } else if (*total != computed) {
        m_table.problem(row, scorecolumn::total,
                        ImportScoresText::tr("The total typed for %1 is %2, but its points add up to %3")
                            .arg(m_unit->code, total->toDisplay(), computed.toDisplay()));
    }
}

// Of several sums, or beside a total, they are those of groups.
void ScorePlanner::findSums()
{
    m_isSumTotal = !m_table.has(scorecolumn::total);
    for (const FoundTable &table : m_table.tables()) {
        for (const FoundTable::Unknown &unknown : table.unknown)
            m_isSumTotal = m_isSumTotal && !isSumOfScores(unknown.header);
    }
    for (const FoundTable &table : m_table.tables()) {
        if (table.has(scorecolumn::sum) && !m_isSumTotal)
            m_table.note(m_table.placeAt(table, table.headerRow, table.columns.value(scorecolumn::sum)),
                         ImportScoresText::tr("The column “%1” is not read")
                             .arg(table.headers.value(table.columns.value(scorecolumn::sum))));
    }
}

// Nobody says that bonus points are in it: a difference is worth a look.
void ScorePlanner::compareSum(int row, const RuleSet *rules, const Answers &answers)
{
    const std::optional<Points> sum =
        m_isSumTotal ? Points::parse(m_table.shown(row, scorecolumn::sum)) : std::nullopt;
    if (!sum || !rules)
        return;
    const Points computed = roundedHalfUp(*numbersSoFar(*rules, answers).total);
    if (*sum != computed)
        m_table.note(row, scorecolumn::sum,
                     ImportScoresText::tr("The sum typed for %1 is %2, but its points add up to %3")
                         .arg(m_unit->code, sum->toDisplay(), computed.toDisplay()));
}

void ScorePlanner::noteYear(int row)
{
    if (!m_unit->existsIn(m_year))
        m_absent.add(m_table.place(row, column::code), m_unit->code);
    else if (!m_registered.contains(m_unit->id.value()))
        m_unregistered.add(m_table.place(row, column::code), m_unit->code);
}

void ScorePlanner::noteYears()
{
    if (m_absent.count() > 0)
        m_table.note(m_absent.first(),
                     ImportScoresText::tr("%n unit(s) were not founded yet in %1, or had ended: %2", nullptr,
                                          m_absent.count())
                         .arg(m_year.toString(), m_absent.text()));
    if (m_unregistered.count() > 0)
        m_table.note(
            m_unregistered.first(),
            ImportScoresText::tr("%n unit(s) are not registered for %1, and get no result from their "
                                 "scores until they are: %2",
                                 nullptr, m_unregistered.count())
                .arg(m_year.toString(), m_unregistered.text()));
}

void ScorePlanner::planRow(int row)
{
    m_unit = m_table.unit(row, m_trade.units);
    if (!m_unit)
        return;
    if (!m_seen.try_emplace(m_unit->id, row).second) {
        m_table.problem(row, column::code,
                        ImportScoresText::tr("The code “%1” stands twice in this file").arg(m_unit->code));
        return;
    }
    m_names.look(m_table, row, *m_unit);
    noteYear(row);
    const auto set = m_sets.find(m_unit->kindIn(m_year));
    const RuleSet *rules = set == m_sets.end() ? nullptr : set->second.get();
    const auto existing = m_existing.find(m_unit->id);
    Answers answers = existing != m_existing.end() ? existing->second : rules ? Answers(*rules) : Answers();

    const size_t problemsBefore = m_plan.problems.size();
    const QString reason = m_table.words(row, column::reason);
    m_rowHasKad = false;
    for (const QString &code : m_codes)
        planCell(row, code, rules, reason, answers);
    if (m_plan.problems.size() != problemsBefore)
        return;
    if (rules)
        answerAbsentConditions(*rules, answers);
    compareTotal(row, rules, answers);
    compareSum(row, rules, answers);
    if (!reason.isEmpty() && !m_rowHasKad)
        m_table.note(row, column::reason,
                     ImportScoresText::tr("“Lý do” is only kept for cells with “KAD”, and there is none"));
}

void ScorePlanner::planAll(const Progress &progress)
{
    if (!m_table.found())
        return;
    findCodeColumns();
    refuseUnknownColumns();
    noteOtherYears();
    findSums();
    readExisting();
    size_t cells = 0;
    for (const FoundTable &table : m_table.tables())
        cells += static_cast<size_t>(table.grid->filledCells());
    m_plan.changes.reserve(cells);
    for (int row = 0; row < m_table.records(); ++row) {
        planRow(row);
        progress.tell(row, m_table.records());
    }
    m_names.finish(m_table);
    noteYears();
}

} // namespace

QStringList scoreFields(const Book &book, Year year)
{
    const TableShape shape = scoreShape(ScorePlanner::setsOfYear(book, year));
    return QStringList{column::code, column::reason, scorecolumn::total} + shape.codes;
}

ImportPlan planScores(const Book &book, const Workbook &workbook, Year year, Round round,
                      const Progress &progress, const TableChoice &choice)
{
    const Book::Reading oneMoment(book);
    ImportPlan plan;
    plan.action = QStringLiteral("import.scores");
    plan.subject = ImportScoresText::tr("scores of %1 (%2)").arg(year.toString(), kindwords::round(round));
    ScorePlanner(book, workbook, year, round, choice, plan).planAll(progress);
    return plan;
}

} // namespace sovang
