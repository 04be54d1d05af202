// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/recordrows.h"

#include "base/day.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace sovang {

namespace {

struct RecordRowsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportRecords)
};

const QString otherMoney =
    QStringLiteral("(1[.,]?000([.,]000)?|nghìn|ngàn|triệu|tỷ|tỉ|tr|ng)\\.?\\s*(đồng|đ|vnđ|vnd)\\b");

QRegularExpression moneyExpression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

// `Kinh phí (triệu đồng)`, `Số tiền (triệu)`
bool saysOtherMoney(const QString &header)
{
    static const QRegularExpression inHeader =
        moneyExpression(u"\\b"_qs + otherMoney + u"|[(,:–-]\\s*(nghìn|ngàn|triệu|tỷ|tỉ|tr)\\.?\\s*\\)?$"_qs);
    return inHeader.match(exactKey(header)).hasMatch();
}

// `(triệu đồng)`
bool isOtherMoney(const QString &text)
{
    static const QRegularExpression alone =
        moneyExpression(u"^[(\\[]?\\s*"_qs + otherMoney + u"\\.?\\s*[)\\]]?$"_qs);
    return alone.match(exactKey(text)).hasMatch();
}

// `Đơn vị tính: triệu đồng`
bool isLineOfOtherMoney(const QString &text)
{
    static const QRegularExpression line = moneyExpression(
        u"^[(*\\s]*(đơn vị( tính)?|đvt|đv tính|tính (bằng|theo))\\b.{0,40}\\b"_qs + otherMoney);
    return line.match(exactKey(text)).hasMatch();
}

/// Looks through what is no record of one table.
class MoneyRemarks
{
public:
    MoneyRemarks(TableReading &reading, const FoundTable &table, const QString &column)
        : m_reading(reading),
          m_table(table),
          m_text(*table.grid),
          m_column(column),
          m_at(table.columns.value(column))
    {}

    void refuse()
    {
        const std::vector<int> records = m_reading.rowsOf(m_table);
        const bool isFilled = std::ranges::any_of(
            records, [&](int row) { return !m_text.isBlank(m_table.grid->speaking(row, m_at)); });
        if (!isFilled)
            return;
        if (saysOtherMoney(m_table.headers.value(m_at)))
            return refuse(m_table.headerRow, m_at, m_table.headers.value(m_at));
        for (const int row : m_table.grid->filledRows()) {
            if (!std::ranges::binary_search(records, row) && refuseRow(row))
                return;
        }
    }

private:
    bool refuseRow(int row)
    {
        for (const Cell &cell : m_table.grid->cellsOf(row)) {
            const QString words = onOneLine(m_text(cell));
            const bool isOfColumn = cell.column() == m_at && row > m_table.headerRow;
            if (!isLineOfOtherMoney(words) && !(isOfColumn && isOtherMoney(words)))
                continue;
            refuse(row, cell.column(), words);
            return true;
        }
        return false;
    }

    void refuse(int row, int column, const QString &words)
    {
        m_reading.problemAt(
            m_table, row, column,
            RecordRowsText::tr("“%1”: the amounts under “%2” are not in đồng. Write them in full "
                               "(15 triệu đồng is 15000000) and take this remark out")
                .arg(words, m_column));
    }

    TableReading &m_reading;
    const FoundTable &m_table;
    GridText m_text;
    QString m_column;
    int m_at;
};

} // namespace

void refuseOtherMoney(TableReading &table, const QString &column)
{
    for (const FoundTable &found : table.tables()) {
        if (found.has(column))
            MoneyRemarks(table, found, column).refuse();
    }
}

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
