// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulebook.h"
#include "storage/bookfolder.h"

#include "exchange/csv.h"
#include "jobs/imports/importplan.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <optional>

namespace sovang::test {

/// What passes smallRules() with 19 points.
inline const QByteArray goodRow = "5;có;đạt;3;75/100";
/// What fails it with 10,5, and by the minimum of criterion I.
inline const QByteArray badRow = "4,5;0;đạt;0;90/100";

/// A list that was read, under a name that messages will show.
inline Workbook csvList(const QByteArray &bytes)
{
    return readCsv(bytes, QStringLiteral("list.csv"));
}

/// A small book with the small rule set, to be filled in a line or two.
struct JobBook
{
    BookFolder folder;
    Book book = Book::create(folder.path());

    explicit JobBook(const QByteArray &rules = smallRules()) { publish(rules); }

    void publish(const QByteArray &json)
    {
        book.change(someNote, [&] { book.ruleSets.add(json, rulesFrom(json)); });
    }

    UnitId add(const QString &code, UnitKind kind = UnitKind::Agency, std::optional<Year> founded = {},
               std::optional<Year> dissolved = {})
    {
        Unit unit = unitNamed(code, QStringLiteral("Đơn vị ") + code);
        unit.kind = kind;
        unit.founded = founded;
        unit.dissolved = dissolved;
        book.change(someNote, [&] { unit.id = book.units.add(unit); });
        return unit.id;
    }

    void registerFor(UnitId unit, std::initializer_list<int> years)
    {
        book.change(someNote, [&] {
            for (const int year : years)
                book.registrations.put({unit, Year(year), {}, {}});
        });
    }

    /// Registers and scores; \a row as goodRow. Gates met, vetoes absent.
    void score(UnitId unit, std::initializer_list<int> years, const QByteArray &row = goodRow)
    {
        registerFor(unit, years);
        const QByteArray code = book.units.find(unit)->code.toUtf8();
        for (const int year : years)
            import("Mã;1.1;1.2;1.3;2.1;2.2\n" + code + ';' + row + '\n', year);
    }

    ImportPlan plan(const QByteArray &scores, int year = 2024) const
    {
        return planScores(book, readCsv(scores, QStringLiteral("diem.csv")), Year(year), Round::Final);
    }

    void import(const QByteArray &scores, int year)
    {
        ImportPlan made = plan(scores, year);
        applyImport(book, made);
    }

    void decide(UnitId unit, DecisionKind kind, int year)
    {
        Decision decision;
        decision.unit = unit;
        decision.kind = kind;
        decision.number = QStringLiteral("1/QĐ");
        decision.date = QDate(year, 12, 20);
        book.change(someNote, [&] { book.decisions.add(decision); });
    }

    UnitYear evaluated(UnitId unit, int year) const { return evaluateUnit(book, unit, {Year(year)}); }
};

/// What a change of a list of units makes of its unit.
inline const Unit &plannedUnit(const BookChange &change)
{
    return std::get<Boxed<UnitChange>>(change).operator const UnitChange &().after;
}

/// `PLACE: message` of every problem.
inline QStringList problemsOf(const ImportPlan &plan)
{
    QStringList lines;
    for (const Problem &problem : plan.problems)
        lines << problem.toString();
    return lines;
}

/// A sheet of a workbook from cells in rows.
inline Workbook sheetOf(const std::vector<std::vector<Cell>> &rows, const std::vector<CellRange> &merged = {})
{
    GridBuilder builder(QStringLiteral("Điểm"));
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < rows[row].size(); ++column)
            builder.add(int(row), int(column), rows[row][column]);
    }
    for (const CellRange &range : merged)
        builder.addMerged(range);
    Workbook workbook{QStringLiteral("diem.xlsx"), {}};
    workbook.grids.push_back(builder.finish());
    return workbook;
}

inline Cell text(const QString &value)
{
    return Cell::fromText(value);
}

} // namespace sovang::test
