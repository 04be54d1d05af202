// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/recordrows.h"

#include "base/day.h"
#include "base/text.h"

#include <QCoreApplication>

#include <limits>

namespace sovang {

namespace {

struct RecordRowsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportRecords)
};

} // namespace

TableShape recordShape(const QStringList &names, const QStringList &required,
                       const std::vector<std::pair<QString, QStringList>> &others)
{
    TableShape shape{names,
                     {},
                     required,
                     names.contains(column::code) ? codeAliases()
                                                  : std::vector<std::pair<QString, QString>>()};
    for (const auto &[column, aliases] : others) {
        for (const QString &alias : aliases)
            shape.aliases.emplace_back(alias, column);
    }
    return shape;
}

QString recordproblem::twice()
{
    return RecordRowsText::tr("This stands twice in this file");
}

QString recordproblem::differs()
{
    return RecordRowsText::tr("This is in the book with other data; import with updating to change it");
}

RecordReading::RecordReading(const Book &book, TableReading &table, const ImportPlan &plan,
                             const QHash<QString, Unit> &units)
    : m_table(table), m_plan(plan), m_units(units), m_names(book, units), m_told(plan.problems.size())
{
    for (const Unit &unit : units) {
        m_codesByName.insert(searchKey(unit.name), unit.code);
        m_codesByFolded.insert(searchKey(unit.code), unit.code);
    }
}

// Those of that name; else those whose names have it in them.
QStringList RecordReading::codesLike(const QString &name) const
{
    const QString key = searchKey(name);
    QStringList codes = m_codesByName.values(key);
    constexpr qsizetype shortest = 5; // of less, everything has something in it
    if (codes.isEmpty() && key.size() >= shortest) {
        for (auto unit = m_codesByName.begin(); unit != m_codesByName.end(); ++unit) {
            if (unit.key().contains(key) || (unit.key().size() >= shortest && key.contains(unit.key())))
                codes << *unit;
        }
    }
    codes.sort();
    return codes.mid(0, 3);
}

void RecordReading::refuseCode(int record, const QString &code)
{
    const QStringList like = m_codesByFolded.values(searchKey(code));
    m_table.problem(
        record, column::code,
        like.size() == 1
            ? RecordRowsText::tr("There is no unit with the code “%1” in the book; %2 is written so")
                  .arg(code, like.front())
            : RecordRowsText::tr("There is no unit with the code “%1” in the book").arg(code));
}

void RecordReading::refuseName(int record, const QString &name)
{
    QStringList like;
    for (const QString &code : codesLike(name))
        like << QStringLiteral("%1 “%2”").arg(code, m_units.value(code).name);
    const QString &column = recordcolumn::unit;
    if (like.isEmpty())
        m_table.problem(record, column,
                        RecordRowsText::tr("“%1” is no code; write that of the unit in the column “%2”")
                            .arg(name, column::code));
    else
        m_table.problem(
            record, column,
            RecordRowsText::tr("“%1” is no code; it looks like %2. Write the code in the column “%3”")
                .arg(name, like.join(QStringLiteral(", ")), column::code));
}

std::optional<UnitId> RecordReading::unit(int record)
{
    const QString code = m_table.code(record, column::code);
    const QString name = m_table.text(record, recordcolumn::unit);
    if (code.isEmpty() && name.isEmpty())
        return std::nullopt;
    const auto found = m_units.constFind(code.isEmpty() ? name : code);
    if (found == m_units.constEnd()) {
        if (code.isEmpty())
            refuseName(record, name);
        else
            refuseCode(record, code);
        return std::nullopt;
    }
    if (!code.isEmpty())
        m_names.noteOther(m_table, record, recordcolumn::unit, *found, name);
    return found->id;
}

std::optional<QDate> RecordReading::day(int record)
{
    const auto date = m_table.date(record, recordcolumn::date);
    if (!date && m_table.cell(record, recordcolumn::date).isEmpty())
        m_table.problem(record, recordcolumn::date, RecordRowsText::tr("The date is missing"));
    return date;
}

std::optional<Year> RecordReading::year(int record, const QString &column)
{
    const auto year = m_table.year(record, column);
    if (!year && m_table.cell(record, column).isEmpty())
        m_table.problem(record, column, RecordRowsText::tr("The year is missing"));
    return year;
}

// What a spreadsheet holds as a number has no marks of thousands.
std::optional<qint64> RecordReading::wholeNumber(int record, const QString &column,
                                                 const QString &typed) const
{
    if (!m_table.cell(record, column).isNumber())
        return parseWhole(typed);
    bool isWhole = false;
    const qint64 number = typed.toLongLong(&isWhole);
    return isWhole && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> RecordReading::whole(int record, const QString &column)
{
    const QString typed = m_table.value(record, column);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<qint64> number = wholeNumber(record, column, typed);
    if (number && *number <= std::numeric_limits<int>::max()) {
        m_table.understand(record, column, groupedText(*number));
        return static_cast<int>(*number);
    }
    m_table.problem(record, column,
                    RecordRowsText::tr("“%1” is not a whole number, written 1500 or 1.500").arg(typed));
    return std::nullopt;
}

std::optional<Quantity> RecordReading::quantity(int record, const QString &column)
{
    const QString typed = m_table.value(record, column);
    if (typed.isEmpty())
        return std::nullopt;
    const bool hasThousands = m_table.cell(record, column).isNumber() && typed.section(u'.', 1).size() > 2;
    const std::optional<Quantity> quantity = hasThousands ? std::nullopt : Quantity::parse(typed);
    if (quantity)
        m_table.understand(record, column, quantity->toDisplay());
    else
        m_table.problem(
            record, column,
            RecordRowsText::tr("“%1” is not a number; write 1500, 1.500 or 12,5, with at most two decimals")
                .arg(typed));
    return quantity;
}

std::optional<Money> RecordReading::money(int record, const QString &column)
{
    const QString typed = m_table.value(record, column);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<qint64> dong = wholeNumber(record, column, typed);
    if (dong) {
        m_table.understand(record, column, groupedText(*dong));
        return Money::fromDong(*dong);
    }
    m_table.problem(
        record, column,
        RecordRowsText::tr("“%1” is not money; write whole đồng: 1500000 or 1.500.000").arg(typed));
    return std::nullopt;
}

QDate RecordReading::bound(int record, const QString &column, std::optional<QDate> (*parse)(QStringView))
{
    if (const QDate date = m_table.cell(record, column).date(); date.isValid()) {
        m_table.understand(record, column, dayText(date));
        return date;
    }
    const QString typed = m_table.value(record, column);
    if (typed.isEmpty())
        return {};
    const std::optional<QDate> day = parse(typed);
    if (day)
        m_table.understand(record, column, dayText(*day));
    else
        m_table.problem(
            record, column,
            RecordRowsText::tr(
                "“%1” is not a time; write a year (2025), a month (05/2025) or a day (15/05/2025)")
                .arg(typed));
    return day.value_or(QDate());
}

} // namespace sovang
