// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kindwords.h"
#include "domain/outcome.h"
#include "jobs/evaluation.h"
#include "jobs/importplan.h"
#include "jobs/tablereading.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString totalColumn = QStringLiteral("Tổng điểm");

/// Columns that score files carry for people; they are neither codes nor dropped scores.
const QStringList columnsForPeople{QStringLiteral("STT"),
                                   QStringLiteral("TT"),
                                   column::name,
                                   QStringLiteral("Đơn vị"),
                                   column::kind,
                                   QStringLiteral("Khối"),
                                   QStringLiteral("Địa bàn"),
                                   QStringLiteral("Phân loại"),
                                   column::note,
                                   QStringLiteral("Xếp loại"),
                                   QStringLiteral("Kết quả")};

/// A column of the file that holds answers.
struct CodeColumn
{
    QString code;
    int column = 0;
};

/// Plans one file of scores for one year and round.
class ScorePlanner
{
public:
    ScorePlanner(const Book &book, const Workbook &workbook, Year year, Round round, ImportPlan &plan)
        : m_book(book),
          m_year(year),
          m_round(round),
          m_plan(plan),
          m_sets(setsOfYear(book, year)),
          m_table(workbook, shape(), plan)
    {}

    void planAll(const Progress &progress);

private:
    static std::map<UnitKind, RuleSetPtr> setsOfYear(const Book &book, Year year);
    TableShape shape() const;
    void findCodeColumns();
    void refuseUnknownColumns();
    void readExisting();
    void planRow(int row);
    void planCell(int row, const CodeColumn &column, const RuleSet *rules, const QString &reason,
                  Answers &answers);
    void planAnswer(int item, const Answer &answer, const RuleSet &rules, Answers &answers);
    void answerAbsentConditions(const RuleSet &rules, Answers &answers);
    void compareTotal(int row, const RuleSet *rules, const Answers &answers);
    QString typedText(int row, const CodeColumn &column, const Item &item);

    const Book &m_book;
    Year m_year;
    Round m_round;
    ImportPlan &m_plan;
    std::map<UnitKind, RuleSetPtr> m_sets;
    TableReading m_table;
    QHash<QString, Unit> m_units;
    std::vector<CodeColumn> m_columns;
    std::map<UnitId, Answers> m_existing;
    std::map<UnitId, int> m_seen;
    const Unit *m_unit = nullptr; ///< of the row being planned
    bool m_rowHasKad = false;
};

std::map<UnitKind, RuleSetPtr> ScorePlanner::setsOfYear(const Book &book, Year year)
{
    std::map<UnitKind, RuleSetPtr> sets;
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise}) {
        if (RuleSetPtr rules = chooseRuleSet(book.ruleSets().all(), kind, year))
            sets.emplace(kind, std::move(rules));
    }
    return sets;
}

TableShape ScorePlanner::shape() const
{
    TableShape result{{column::code, column::reason, totalColumn}, {}, {column::code}};
    result.names += columnsForPeople;
    for (const auto &[kind, rules] : m_sets) {
        for (const Item &item : rules->items)
            result.codes << item.code;
    }
    return result;
}

void ScorePlanner::findCodeColumns()
{
    const QSet<QString> names{column::code, column::reason, totalColumn};
    const auto &columns = m_table.table().columns;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!names.contains(it.key()) && !columnsForPeople.contains(it.key()))
            m_columns.push_back({it.key(), it.value()});
    }
    std::ranges::sort(m_columns, {}, &CodeColumn::column);
    if (m_columns.empty()) {
        m_table.problem(std::max(0, m_table.firstRow() - 1), column::code,
                        Message::tr("No column has a code of the rule sets of %1").arg(m_year.toString()));
    }
}

// A mistyped code must not lose the scores under it.
void ScorePlanner::refuseUnknownColumns()
{
    const Grid &grid = *m_table.table().grid;
    QSet<int> filled;
    for (const int row : grid.filledRows()) {
        for (const Cell &cell : grid.cellsOf(row)) {
            if (row >= m_table.firstRow())
                filled.insert(cell.column());
        }
    }
    for (const FoundTable::Unknown &unknown : m_table.table().unknown) {
        if (filled.contains(unknown.column)) {
            m_table.problem(unknown.row, unknown.column,
                            Message::tr("“%1” is not a code of any rule set of %2")
                                .arg(unknown.header, m_year.toString()));
        }
    }
}

void ScorePlanner::readExisting()
{
    QHash<qint64, const RuleSet *> rulesOfUnit;
    for (const Unit &unit : m_units) {
        if (const auto rules = m_sets.find(unit.kindIn(m_year)); rules != m_sets.end())
            rulesOfUnit.insert(unit.id.value(), rules->second.get());
    }
    m_existing =
        answersOfYear(m_book, m_year, m_round, [&](UnitId unit) { return rulesOfUnit.value(unit.value()); });
}

// Spreadsheets know true and false, and turn `1/2` into a date; points are told from both.
QString ScorePlanner::typedText(int row, const CodeColumn &column, const Item &item)
{
    const Cell &cell = m_table.table().grid->at(row, column.column);
    if (cell.kind() == Cell::Kind::Boolean && (item.isYesNo() || item.kind == ItemKind::AllOrNothing))
        return cell.boolean() ? QStringLiteral("có") : QStringLiteral("không");
    if (cell.kind() == Cell::Kind::Boolean || cell.kind() == Cell::Kind::Date || cell.isPercent()) {
        m_table.problem(row, column.column,
                        Message::tr("The spreadsheet holds a date, a percentage or true/false here; %1 needs "
                                    "a plain number or text")
                            .arg(item.code));
        return {};
    }
    return m_table.text(row, column.code);
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
    m_plan.changes.emplace_back(AnswerChange{m_unit->id, m_year, m_round, code,
                                             before ? std::optional(*before) : std::nullopt, answer});
    answers.set(item, answer);
}

void ScorePlanner::planCell(int row, const CodeColumn &column, const RuleSet *rules, const QString &reason,
                            Answers &answers)
{
    if (m_table.table().grid->at(row, column.column).isEmpty())
        return;
    const int index = rules ? rules->indexOf(column.code) : -1;
    if (index < 0) {
        m_table.problem(row, column.column,
                        Message::tr("%1 is not in the rule set of %2 (%3); the cell must be empty")
                            .arg(column.code, m_unit->code,
                                 rules ? rules->reference() : Message::tr("none for this kind and year")));
        return;
    }
    const Item &item = rules->items[static_cast<size_t>(index)];
    const QString text = typedText(row, column, item);
    if (text.isEmpty())
        return;
    const ParsedAnswer parsed = parseAnswer(*rules, item, text, reason);
    if (!parsed.answer) {
        m_table.problem(row, column.column, parsed.refusal);
        return;
    }
    m_rowHasKad = m_rowHasKad || parsed.answer->isNotApplicable();
    planAnswer(index, *parsed.answer, *rules, answers);
}

// A file without a column for a gate or veto says: met, or absent (spec section 6).
void ScorePlanner::answerAbsentConditions(const RuleSet &rules, Answers &answers)
{
    for (size_t i = 0; i < rules.items.size(); ++i) {
        const Item &item = rules.items[i];
        const auto index = static_cast<int>(i);
        const bool isCondition = item.kind == ItemKind::Gate || item.kind == ItemKind::Veto;
        if (isCondition && !m_table.table().has(item.code) && !answers.find(index))
            planAnswer(index, Answer::yesNo(item.kind == ItemKind::Gate), rules, answers);
    }
}

void ScorePlanner::compareTotal(int row, const RuleSet *rules, const Answers &answers)
{
    const QString typed = m_table.text(row, totalColumn);
    if (typed.isEmpty() || !rules)
        return;
    const std::optional<Points> total = Points::parse(typed);
    const Points computed = roundedHalfUp(*numbersSoFar(*rules, answers).total);
    if (!total) {
        m_table.problem(row, totalColumn,
                        Message::tr("“%1” is not a number of points with at most two decimals").arg(typed));
    } else if (*total != computed) {
        m_table.problem(row, totalColumn,
                        Message::tr("The total typed for %1 is %2, but its points add up to %3")
                            .arg(m_unit->code, total->toDisplay(), computed.toDisplay()));
    }
}

void ScorePlanner::planRow(int row)
{
    m_unit = m_table.unit(row, m_units);
    if (!m_unit)
        return;
    if (!m_seen.try_emplace(m_unit->id, row).second) {
        m_table.problem(row, column::code,
                        Message::tr("The code “%1” stands twice in this file").arg(m_unit->code));
        return;
    }
    const auto set = m_sets.find(m_unit->kindIn(m_year));
    const RuleSet *rules = set == m_sets.end() ? nullptr : set->second.get();
    const auto existing = m_existing.find(m_unit->id);
    Answers answers = existing != m_existing.end() ? existing->second : rules ? Answers(*rules) : Answers();

    const size_t problemsBefore = m_plan.problems.size();
    const QString reason = m_table.text(row, column::reason);
    m_rowHasKad = false;
    for (const CodeColumn &column : m_columns)
        planCell(row, column, rules, reason, answers);
    if (m_plan.problems.size() != problemsBefore)
        return;
    if (rules)
        answerAbsentConditions(*rules, answers);
    compareTotal(row, rules, answers);
    if (!reason.isEmpty() && !m_rowHasKad)
        m_plan.notes << Message::tr("%1: “Lý do” is only kept for cells with “KAD”, and there is none")
                            .arg(m_unit->code);
}

void ScorePlanner::planAll(const Progress &progress)
{
    if (!m_table.found())
        return;
    findCodeColumns();
    refuseUnknownColumns();
    m_units = unitsByCode(m_book);
    readExisting();
    m_plan.changes.reserve(static_cast<size_t>(m_table.table().grid->filledCells()));
    for (int row = m_table.firstRow(); row < m_table.endRow(); ++row) {
        if (m_table.hasData(row))
            planRow(row);
        progress.tell(row, m_table.endRow());
    }
}

} // namespace

ImportPlan planScores(const Book &book, const Workbook &workbook, Year year, Round round,
                      const Progress &progress)
{
    ImportPlan plan;
    plan.action = QStringLiteral("import.scores");
    plan.subject = Message::tr("scores of %1 (%2)").arg(year.toString(), kindwords::round(round));
    ScorePlanner(book, workbook, year, round, plan).planAll(progress);
    return plan;
}

} // namespace sovang
