// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/tablereading.h"

#include "base/amounts.h"
#include "base/brokentext.h"
#include "base/day.h"
#include "base/text.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct TableReadingText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype mostFindings = 10'000; // nobody reads more, and they must not fill the memory

/// What is typed into a spreadsheet as `'0123` is the text 0123; exported to text files, the mark stays.
QString withoutTextMark(const QString &text)
{
    return text.size() > 1 && text[0] == u'\'' && text[1].isLetterOrNumber() && !text.endsWith(u'\'')
               ? text.sliced(1)
               : text;
}

} // namespace

TableReading::TableReading(const Workbook &workbook, const TableShape &shape, const TableChoice &choice,
                           const Trade &trade, ImportPlan &plan)
    : m_workbook(workbook), m_plan(plan)
{
    FoundTables found = findTables(workbook, shape, choice);
    m_tables = std::move(found.tables);
    for (FoundTable &table : m_tables)
        std::erase_if(table.unknown, [](const auto &column) { return column.header == column::toMend; });
    if (found.nearest)
        m_plan.nearest = told(*found.nearest);
    m_plan.file = workbook.file;
    m_plan.problems = std::move(found.problems);
    m_plan.notes.add(found.notes);
    const RowKnowledge knowledge{trade.codeColumn,
                                 {shape.required.begin(), shape.required.end()},
                                 [&](const QString &code) { return trade.units.contains(code); },
                                 trade.fits,
                                 trade.isMaximum,
                                 column::name};
    for (size_t table = 0; table < m_tables.size(); ++table) {
        m_texts.emplace_back(*m_tables[table].grid);
        m_plan.tables.push_back(told(m_tables[table]));
        readRows(table, knowledge);
        findLate(table, trade, choice);
        noteHidden(table);
    }
    noteSheets();
    if (choice.tellsCells)
        tellCells();
}

void TableReading::tellCells()
{
    for (int record = 0; record < records(); ++record) {
        for (const QString &name : m_plan.tables[m_records[static_cast<size_t>(record)].table].fields) {
            const Cell &raw = cell(record, name);
            if (raw.isEmpty())
                continue;
            std::vector<qint64> &told = m_told[name];
            told.resize(m_records.size(), -1);
            told[static_cast<size_t>(record)] = static_cast<qint64>(m_plan.cells.size());
            m_plan.cells.push_back({place(record, name), name, onOneLine(raw.text())});
        }
    }
}

ReadCell *TableReading::toldCell(int record, const QString &column)
{
    const auto told = m_told.constFind(column);
    const qint64 at = told == m_told.constEnd() ? -1 : (*told)[static_cast<size_t>(record)];
    return at < 0 ? nullptr : &m_plan.cells[static_cast<size_t>(at)];
}

void TableReading::understand(int record, const QString &column, const QString &meaning)
{
    if (ReadCell *cell = toldCell(record, column))
        cell->understood = meaning;
}

// What is empty was refused.
QString TableReading::understood(int record, const QString &column, QString meaning)
{
    if (tellsCells() && !meaning.isEmpty())
        understand(record, column, meaning);
    return meaning;
}

ImportTable TableReading::told(const FoundTable &table) const
{
    ImportTable told;
    told.grid = static_cast<size_t>(table.grid - m_workbook.grids.data());
    told.headerRow = table.headerRow;
    told.firstRow = table.firstDataRow;
    told.headers = table.headers;
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        told.fields.insert(column.value(), column.key());
    return told;
}

void TableReading::readRows(size_t table, const RowKnowledge &knowledge)
{
    std::vector<QString> groups;
    for (const TableRow &row : sovang::rowsOf(m_tables[table], m_texts[table], knowledge)) {
        const auto level = static_cast<size_t>(row.level);
        if (row.role == RowRole::Record) {
            m_records.push_back({table, row.row, groups});
            refuseHeaderlessCells(table, row.row);
            continue;
        }
        noteRow(table, row);
        if (row.role != RowRole::Group)
            continue;
        groups.resize(std::min(groups.size(), level));
        groups.push_back(row.text);
        m_plan.tables[table].groupRows.emplace_back(row.row, row.level);
        m_groups.resize(std::max(m_groups.size(), groups.size()));
        if (QStringList &names = m_groups[groups.size() - 1]; !names.contains(row.text))
            names << row.text;
    }
    if (std::ranges::find(m_records, table, &Record::table) == m_records.end()) {
        const FoundTable &found = m_tables[table];
        note(placeOf(m_workbook, *found.grid, found.headerRow, std::ranges::min(found.columns)),
             TableReadingText::tr("No row under this header is a record"));
    }
}

void TableReading::findLate(size_t table, const Trade &trade, const TableChoice &choice)
{
    FoundTable &found = m_tables[table];
    const auto isSaid = [&](const QString &key) {
        return std::ranges::any_of(choice.mapped,
                                   [&](const auto &said) { return searchKey(said.header) == key; });
    };
    for (const auto &[header, column] : trade.late) {
        const QString key = searchKey(header);
        const auto unknown =
            std::ranges::find(found.unknown, key, [](const auto &other) { return searchKey(other.header); });
        if (found.has(column) || unknown == found.unknown.end() || isSaid(key))
            continue;
        if (key != searchKey(column))
            note(placeAt(found, unknown->row, unknown->column),
                 TableReadingText::tr("The column “%1” is read as “%2”")
                     .arg(onOneLine(unknown->header), column));
        found.columns.insert(column, unknown->column);
        m_plan.tables[table].fields.insert(unknown->column, column);
        found.unknown.erase(unknown);
    }
}

void TableReading::noteRow(size_t table, const TableRow &row)
{
    constexpr qsizetype shown = 80;
    const QString text = row.text.size() > shown ? row.text.left(shown) + u'…' : row.text;
    const auto message = [&]() -> QString {
        switch (row.role) {
        case RowRole::Group:
            return TableReadingText::tr("“%1” is the name of a group and no record").arg(text);
        case RowRole::Total:
            return TableReadingText::tr("“%1” is a total and no record").arg(text);
        case RowRole::Average:
            return TableReadingText::tr("“%1” is an average and no record").arg(text);
        case RowRole::Maximum:
            return TableReadingText::tr("“%1” says how much the columns hold at most, and is no record")
                .arg(text);
        case RowRole::Measures:
            return TableReadingText::tr("“%1” says what the columns hold or are counted in, and is no record")
                .arg(text);
        case RowRole::Page:
            return TableReadingText::tr("“%1” is a number or title of the printed page and no record")
                .arg(text);
        case RowRole::ColumnNumbers:
            return TableReadingText::tr("This row numbers the columns and is no record");
        case RowRole::RepeatedHeader:
            return TableReadingText::tr("The header stands here once more and is no record");
        case RowRole::Remark:
            return TableReadingText::tr("“%1” stands under the list and is no record").arg(text);
        case RowRole::Blank:
        case RowRole::Record:
        case RowRole::Unread:
            break;
        }
        return TableReadingText::tr("This row has nothing in the columns that are read, and is left aside");
    };
    note(placeOf(m_workbook, *m_tables[table].grid, row.row, row.column), message());
}

// Where a file has one sheet, everybody knows which is read.
void TableReading::noteSheets()
{
    if (m_workbook.grids.size() < 2)
        return;
    std::vector<std::pair<const Grid *, int>> rows; // by sheet, in their order
    for (size_t table = 0; table < m_tables.size(); ++table) {
        if (rows.empty() || rows.back().first != m_tables[table].grid)
            rows.emplace_back(m_tables[table].grid, 0);
        rows.back().second += static_cast<int>(std::ranges::count(m_records, table, &Record::table));
    }
    if (rows.size() > 1)
        m_plan.notes << TableReadingText::tr(
            "%n sheets hold such a list and all are read; name one to read it alone", nullptr,
            static_cast<int>(rows.size()));
    for (const auto &[grid, count] : rows)
        m_plan.notes.add({m_workbook.file, grid->name(), {}, 0},
                         TableReadingText::tr("%n row(s) of this sheet are read", nullptr, count));
}

void TableReading::noteHidden(size_t table)
{
    const Grid &grid = *m_tables[table].grid;
    const Place sheet{m_workbook.file, grid.name(), {}, 0};
    QStringList rows;
    for (const Record &record : m_records) {
        if (record.table == table && grid.isRowHidden(record.row))
            rows << QString::number(record.row + 1);
    }
    constexpr qsizetype shown = 20;
    if (!rows.isEmpty()) {
        const QString more = rows.size() > shown ? QStringLiteral(" …") : QString();
        m_plan.notes.add(sheet, TableReadingText::tr("%n hidden row(s) are read too: %1", nullptr,
                                                     static_cast<int>(rows.size()))
                                    .arg(rows.mid(0, shown).join(QStringLiteral(", ")) + more));
    }
    for (auto column = m_tables[table].columns.begin(); column != m_tables[table].columns.end(); ++column) {
        if (grid.isColumnHidden(*column))
            m_plan.notes.add(
                sheet, TableReadingText::tr("The column “%1” is hidden and is read too").arg(column.key()));
    }
}

void TableReading::refuseHeaderlessCells(size_t table, int row)
{
    for (const Cell &cell : m_tables[table].grid->cellsOf(row)) {
        if (std::ranges::binary_search(m_tables[table].headerless, cell.column()) &&
            !m_texts[table].isBlank(cell)) {
            problemAt(m_tables[table], row, cell.column(),
                      TableReadingText::tr("“%1” stands under no column header").arg(m_texts[table](cell)));
        }
    }
}

bool TableReading::has(const QString &column) const
{
    return std::ranges::any_of(m_tables, [&](const FoundTable &table) { return table.has(column); });
}

QStringList TableReading::columns() const
{
    QStringList names;
    for (const FoundTable &table : m_tables) {
        QMap<int, QString> byPlace;
        for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
            byPlace.insert(*column, column.key());
        for (const QString &name : byPlace) {
            if (!names.contains(name))
                names << name;
        }
    }
    return names;
}

QString TableReading::group(int record, int level) const
{
    const std::vector<QString> &groups = m_records[static_cast<size_t>(record)].groups;
    return static_cast<size_t>(level) < groups.size() ? groups[static_cast<size_t>(level)] : QString();
}

QStringList TableReading::groups(int level) const
{
    return static_cast<size_t>(level) < m_groups.size() ? m_groups[static_cast<size_t>(level)]
                                                        : QStringList();
}

const Cell &TableReading::cell(int record, const QString &column) const
{
    static const Cell none{};
    const FoundTable &table = tableOf(record);
    const auto found = table.columns.find(column);
    if (found == table.columns.end())
        return none;
    const Cell &cell = table.grid->speaking(m_records[static_cast<size_t>(record)].row, *found);
    return m_texts[m_records[static_cast<size_t>(record)].table].isBlank(cell) ? none : cell;
}

QStringList TableReading::covered(int record, const QString &column) const
{
    const FoundTable &table = tableOf(record);
    if (table.grid->mergedRanges().empty())
        return {};
    const int first = table.columns.value(column);
    const auto block = table.grid->mergedRangeAt(m_records[static_cast<size_t>(record)].row, first);
    if (!block || block->lastColumn == block->firstColumn)
        return {};
    QStringList others;
    for (auto other = table.columns.begin(); other != table.columns.end(); ++other) {
        if (*other > first && *other <= block->lastColumn)
            others << other.key();
    }
    others.sort();
    return others;
}

QString TableReading::textOf(const FoundTable &table, const Cell &cell) const
{
    return onOneLine(m_texts[static_cast<size_t>(&table - m_tables.data())](cell));
}

QString TableReading::read(int record, const QString &column, const Cell &cell)
{
    if (const QString error = cell.errorSentence(); !error.isEmpty()) {
        refuseCell(record, column, error);
        return {};
    }
    const GridText &text = m_texts[m_records[static_cast<size_t>(record)].table];
    const QString words = withoutTextMark(onOneLine(text(cell)));
    if (const QString broken = brokenText(words); !broken.isEmpty()) {
        problem(record, column, broken);
        return {};
    }
    const bool isChanged = text.encodingOf(cell) != LegacyEncoding::None || cell.text().startsWith(u'\'');
    if (isChanged && words != onOneLine(cell.text()))
        note(record, column,
             TableReadingText::tr("“%1” was read as “%2”").arg(onOneLine(cell.text()), words));
    return understood(record, column, words);
}

QString TableReading::text(int record, const QString &column)
{
    const Cell &value = cell(record, column);
    if (value.kind() != Cell::Kind::Date)
        return read(record, column, value);
    refuseCell(
        record, column,
        TableReadingText::tr(
            "The spreadsheet holds a date here, %1; “%2” is a text. Format the cell as text and type it anew")
            .arg(dayText(value.date()), column));
    return {};
}

QString TableReading::words(int record, const QString &column)
{
    const Cell &value = cell(record, column);
    if (value.kind() != Cell::Kind::Date)
        return read(record, column, value);
    return understood(record, column, dayText(value.date()));
}

QString TableReading::shown(int record, const QString &column)
{
    const Cell &value = cell(record, column);
    if (value.kind() == Cell::Kind::Error || value.kind() == Cell::Kind::Date)
        return {};
    const GridText &text = m_texts[m_records[static_cast<size_t>(record)].table];
    return understood(record, column, onOneLine(text(value)));
}

QString TableReading::value(int record, const QString &column, const Cell &cell)
{
    return cell.isNumber() ? understood(record, column, cell.text()) : read(record, column, cell);
}

QString TableReading::code(int record, const QString &column)
{
    return understood(record, column, text(record, column).simplified());
}

std::optional<Year> TableReading::year(int record, const QString &column, YearType type)
{
    if (const QDate day = cell(record, column).date(); day.isValid())
        return yearShown(record, column, day);
    const QString typed = value(record, column);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<Year> result = parseYear(typed);
    if (!result) {
        problem(record, column, TableReadingText::tr("“%1” is not a year").arg(typed));
    } else if (type == YearType::Calendar && !Year::parse(typed)) {
        problem(record, column,
                TableReadingText::tr(
                    "“%1” is a school year, but the rule sets for this unit go by calendar years")
                    .arg(typed));
        return std::nullopt;
    } else {
        understand(record, column, result->toString());
    }
    return result;
}

// A spreadsheet that shows of a day its year alone holds the first of January.
std::optional<Year> TableReading::yearShown(int record, const QString &column, QDate day)
{
    if (day != QDate(day.year(), 1, 1) || !isLikelyDay(day)) {
        problem(record, column, TableReadingText::tr("“%1” is a day, and not a year").arg(dayText(day)));
        return std::nullopt;
    }
    const Year year(day.year());
    note(record, column, TableReadingText::tr("“%1” was read as “%2”").arg(dayText(day), year.toString()));
    understand(record, column, year.toString());
    return year;
}

std::optional<QDate> TableReading::date(int record, const QString &column)
{
    if (const QDate date = cell(record, column).date(); date.isValid()) {
        if (isLikelyDay(date))
            return dayRead(record, column, date);
        problem(record, column, dayRefusal(dayText(date)));
        return std::nullopt;
    }
    const QString typed = value(record, column);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<QDate> result = cell(record, column).isText() ? parseDay(typed) : std::nullopt;
    if (result)
        return dayRead(record, column, *result);
    problem(record, column, dayRefusal(typed));
    return std::nullopt;
}

QDate TableReading::dayRead(int record, const QString &column, QDate day)
{
    constexpr int lastSoonYear = 2100;
    understand(record, column, dayText(day));
    if (day.year() > lastSoonYear)
        note(record, column,
             TableReadingText::tr("“%1” is far in the future; look at its year").arg(dayText(day)));
    return day;
}

std::optional<int> TableReading::count(int record, const QString &column)
{
    const QString typed = value(record, column);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<qint64> grouped = cell(record, column).isText() ? parseWhole(typed) : std::nullopt;
    bool isWhole = false;
    const int number = (grouped ? QString::number(*grouped) : typed).toInt(&isWhole);
    if (isWhole && number >= 0) {
        understand(record, column, QString::number(number));
        return number;
    }
    problem(record, column, TableReadingText::tr("“%1” is not a whole number").arg(typed));
    return std::nullopt;
}

QString TableReading::noSuchUnit(const QString &code, const QHash<QString, Unit> &units)
{
    if (m_likeCodes.isEmpty())
        m_likeCodes = codesByKey(units); // once: a list may hold ten thousand of them
    const QString sentence =
        TableReadingText::tr("There is no unit with the code “%1” in the book").arg(code);
    const QString alike = m_likeCodes.value(codeKey(code));
    return alike.isEmpty() ? sentence : sentence + TableReadingText::tr("; there is “%1”").arg(alike);
}

const Unit *TableReading::unit(int record, const QHash<QString, Unit> &units)
{
    const QString code = this->code(record, column::code);
    if (code.isEmpty()) {
        problem(record, column::code, TableReadingText::tr("The code of the unit is missing"));
        return nullptr;
    }
    const auto found = units.find(code);
    if (found == units.end()) {
        problem(record, column::code, noSuchUnit(code, units));
        return nullptr;
    }
    return &*found;
}

Place TableReading::placeAt(const FoundTable &table, int row, int column) const
{
    return placeOf(m_workbook, *table.grid, row, column);
}

Place TableReading::place(int record, const QString &column) const
{
    const FoundTable &table = tableOf(record);
    return placeAt(table, m_records[static_cast<size_t>(record)].row, table.columns.value(column, 0));
}

void TableReading::refuseCell(int record, const QString &column, const QString &message)
{
    problem(record, column, message);
    if (m_unusable.first != record)
        m_unusable = {record, {}};
    m_unusable.second << column;
}

void TableReading::problem(int record, const QString &column, const QString &message)
{
    if (m_unusable.first == record && m_unusable.second.contains(column))
        return;
    if (ReadCell *cell = toldCell(record, column)) {
        cell->understood.reset();
        cell->refusal = message;
    }
    problem(place(record, column), message);
}

void TableReading::problem(const Place &at, const QString &message)
{
    const auto known = static_cast<qsizetype>(m_plan.problems.size());
    if (known < mostFindings)
        m_plan.problems.push_back({at, message});
    else if (known == mostFindings)
        m_plan.problems.push_back(
            {{m_workbook.file, {}, {}, 0},
             TableReadingText::tr("There are more problems; the first %1 are listed").arg(known)});
}

void TableReading::note(int record, const QString &column, const QString &message)
{
    note(place(record, column), message);
}

void TableReading::note(const Place &at, const QString &message)
{
    if (m_plan.notes.size() < mostFindings)
        m_plan.notes.add(at, message);
    else if (m_plan.notes.size() == mostFindings)
        m_plan.notes
            << TableReadingText::tr("There is more to say; the first %1 notes are listed").arg(mostFindings);
}

void TableReading::problemAt(const FoundTable &table, int row, int column, const QString &message)
{
    problem(placeAt(table, row, column), message);
}

std::vector<int> TableReading::rowsOf(const FoundTable &table) const
{
    std::vector<int> rows;
    for (const Record &record : m_records) {
        if (&m_tables[record.table] == &table)
            rows.push_back(record.row);
    }
    return rows;
}

void TableReading::noteUnknownColumns()
{
    for (const FoundTable &table : m_tables) {
        for (const FoundTable::Unknown &unknown : table.unknown)
            note(placeAt(table, unknown.row, unknown.column),
                 TableReadingText::tr("The column “%1” is not read").arg(onOneLine(unknown.header)));
    }
}

std::vector<std::pair<QString, QString>> codeAliases()
{
    std::vector<std::pair<QString, QString>> aliases;
    for (const QString &alias : {u"Mã đơn vị"_qs, u"Mã ĐV"_qs, u"Mã số"_qs, u"Mã số đơn vị"_qs,
                                 u"Mã cơ quan"_qs, u"Mã cơ quan, đơn vị"_qs})
        aliases.emplace_back(alias, column::code);
    return aliases;
}

QHash<QString, QString> codesByKey(const QHash<QString, Unit> &units)
{
    QHash<QString, QString> codes;
    for (const Unit &unit : units)
        codes.insert(codeKey(unit.code), unit.code);
    return codes;
}

QHash<QString, Unit> unitsByCode(const Book &book)
{
    QHash<QString, Unit> units;
    for (const Unit &unit : book.units.all())
        units.insert(unit.code, unit);
    return units;
}

} // namespace sovang
