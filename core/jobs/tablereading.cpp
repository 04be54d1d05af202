// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/tablereading.h"

#include "domain/day.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype mostFindings = 10'000; // nobody reads more, and they must not fill the memory

} // namespace

TableReading::TableReading(const Workbook &workbook, const TableShape &shape, ImportPlan &plan)
    : m_workbook(workbook), m_plan(plan), m_table(findTable(workbook, shape))
{
    m_plan.file = workbook.file;
    m_plan.problems = m_table.problems;
    m_plan.notes = m_table.notes;
    if (m_table.grid)
        m_text.emplace(*m_table.grid);
    m_known.assign(m_table.columns.begin(), m_table.columns.end());
    std::ranges::sort(m_known);
}

bool TableReading::hasData(int row)
{
    if (m_table.grid->isRowEmpty(row))
        return false;
    const bool known = std::ranges::any_of(m_table.grid->cellsOf(row), [this](const Cell &cell) {
        return std::ranges::binary_search(m_known, cell.column());
    });
    if (!known) {
        note(Message::tr("%1: this row has nothing in the columns that are read, and is left aside")
                 .arg(placeOf(m_workbook, *m_table.grid, row, 0).toString()));
    } else {
        refuseHeaderlessCells(row);
    }
    return known;
}

void TableReading::refuseHeaderlessCells(int row)
{
    for (const Cell &cell : m_table.grid->cellsOf(row)) {
        if (std::ranges::binary_search(m_table.headerless, cell.column()))
            problem(row, cell.column(), Message::tr("“%1” stands under no column header").arg((*m_text)(cell)));
    }
}

const Cell &TableReading::cell(int row, const QString &column) const
{
    static const Cell none{};
    const auto found = m_table.columns.find(column);
    return found == m_table.columns.end() ? none : m_table.grid->at(row, *found);
}

QString TableReading::text(int row, const QString &column)
{
    const Cell &value = cell(row, column);
    if (const QString error = value.errorSentence(); !error.isEmpty()) {
        problem(row, column, error);
        return {};
    }
    const QString read = (*m_text)(value);
    if (m_text->encodingOf(value) != LegacyEncoding::None) {
        note(Message::tr("%1: “%2” was read as “%3”")
                 .arg(placeOf(m_workbook, *m_table.grid, row, m_table.columns.value(column)).toString(),
                      value.text(), read));
    }
    return read;
}

std::optional<Year> TableReading::year(int row, const QString &column)
{
    const QString typed = text(row, column);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<Year> result = Year::parse(typed);
    if (!result)
        problem(row, column, Message::tr("“%1” is not a year").arg(typed));
    return result;
}

std::optional<QDate> TableReading::date(int row, const QString &column)
{
    if (const QDate date = cell(row, column).date(); date.isValid())
        return date;
    const QString typed = text(row, column);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<QDate> result = cell(row, column).isText() ? parseDay(typed) : std::nullopt;
    if (!result)
        problem(row, column, dayRefusal(typed));
    return result;
}

std::optional<int> TableReading::count(int row, const QString &column)
{
    const QString typed = text(row, column);
    if (typed.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int number = typed.toInt(&ok);
    if (ok && number >= 0)
        return number;
    problem(row, column, Message::tr("“%1” is not a whole number").arg(typed));
    return std::nullopt;
}

const Unit *TableReading::unit(int row, const QHash<QString, Unit> &units)
{
    const QString code = text(row, column::code);
    if (code.isEmpty()) {
        problem(row, column::code, Message::tr("The code of the unit is missing"));
        return nullptr;
    }
    const auto found = units.find(code);
    if (found == units.end()) {
        problem(row, column::code, Message::tr("There is no unit with the code “%1” in the book").arg(code));
        return nullptr;
    }
    return &*found;
}

Place TableReading::place(int row, const QString &column) const
{
    return placeOf(m_workbook, *m_table.grid, row, m_table.columns.value(column, 0));
}

void TableReading::problem(int row, const QString &column, const QString &message)
{
    problem(row, m_table.columns.value(column, 0), message);
}

void TableReading::problem(int row, int column, const QString &message)
{
    const auto known = static_cast<qsizetype>(m_plan.problems.size());
    if (known < mostFindings)
        m_plan.problems.push_back({placeOf(m_workbook, *m_table.grid, row, column), message});
    else if (known == mostFindings)
        m_plan.problems.push_back({{m_workbook.file, {}, {}, 0},
                                   Message::tr("There are more problems; the first %1 are listed").arg(known)});
}

void TableReading::note(const QString &text)
{
    if (m_plan.notes.size() < mostFindings)
        m_plan.notes << text;
    else if (m_plan.notes.size() == mostFindings)
        m_plan.notes << Message::tr("There is more to say; the first %1 notes are listed").arg(mostFindings);
}

void TableReading::noteUnknownColumns()
{
    for (const FoundTable::Unknown &unknown : m_table.unknown)
        m_plan.notes << Message::tr("The column “%1” is not read").arg(unknown.header);
}

QHash<QString, Unit> unitsByCode(const Book &book)
{
    QHash<QString, Unit> units;
    for (const Unit &unit : book.units().all())
        units.insert(unit.code, unit);
    return units;
}

} // namespace sovang
