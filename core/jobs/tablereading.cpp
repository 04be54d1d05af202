// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/tablereading.h"

#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// The ways in which dates are written here (domain 9.5); all day first, but for the one of computers.
std::optional<QDate> parseDate(const QString &text)
{
    static const QStringList formats{QStringLiteral("d/M/yyyy"), QStringLiteral("d-M-yyyy"),
                                     QStringLiteral("d.M.yyyy"), QStringLiteral("yyyy-MM-dd")};
    for (const QString &format : formats) {
        const QDate date = QDate::fromString(text, format);
        if (date.isValid() && date.year() >= Year::first && date.year() <= Year::last)
            return date;
    }
    return std::nullopt;
}

} // namespace

TableReading::TableReading(const Workbook &workbook, const TableShape &shape, ImportPlan &plan)
    : m_workbook(workbook), m_plan(plan), m_table(findTable(workbook, shape))
{
    m_plan.file = workbook.file;
    m_plan.problems = m_table.problems;
    m_plan.notes = m_table.notes;
    if (m_table.grid)
        m_text.emplace(*m_table.grid);
}

bool TableReading::hasData(int row)
{
    if (m_table.grid->isRowEmpty(row))
        return false;
    const bool known = std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                   [&](int column) { return !m_table.grid->at(row, column).isEmpty(); });
    if (!known) {
        m_plan.notes << Message::tr(
                            "%1: this row has nothing in the columns that are read, and is left aside")
                            .arg(placeOf(m_workbook, *m_table.grid, row, 0).toString());
    } else {
        refuseHeaderlessCells(row);
    }
    return known;
}

void TableReading::refuseHeaderlessCells(int row)
{
    for (const int column : m_table.headerless) {
        if (!m_table.grid->at(row, column).isEmpty()) {
            problem(row, column,
                    Message::tr("“%1” stands under no column header")
                        .arg((*m_text)(m_table.grid->at(row, column))));
        }
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
        m_plan.notes
            << Message::tr("%1: “%2” was read as “%3”")
                   .arg(placeOf(m_workbook, *m_table.grid, row, m_table.columns.value(column)).toString(),
                        value.text(), read);
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
    std::optional<QDate> result;
    if (cell(row, column).isText())
        result = parseDate(typed);
    if (!result)
        problem(row, column, Message::tr("“%1” is not a date such as 31/12/2025").arg(typed));
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
    m_plan.problems.push_back({placeOf(m_workbook, *m_table.grid, row, column), message});
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
