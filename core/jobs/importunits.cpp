// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "jobs/importplan.h"
#include "jobs/tablereading.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <utility>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct TextColumn
{
    QString name;
    QString Unit::*field;
};

const QString classColumn = QStringLiteral("Phân loại");

const std::array<TextColumn, 7> &optionalTexts()
{
    static const std::array<TextColumn, 7> columns{{{QStringLiteral("Khối"), &Unit::block},
                                                    {QStringLiteral("Địa bàn"), &Unit::locality},
                                                    {classColumn, &Unit::unitClass},
                                                    {QStringLiteral("Địa chỉ"), &Unit::address},
                                                    {QStringLiteral("Thủ trưởng"), &Unit::head},
                                                    {QStringLiteral("Chủ tịch công đoàn"), &Unit::unionHead},
                                                    {QStringLiteral("Điện thoại"), &Unit::phone}}};
    return columns;
}

const QString staffColumn = QStringLiteral("Số CBCCVC-NLĐ");

TableShape unitShape()
{
    TableShape shape{{column::code, column::name, column::kind, staffColumn},
                     {},
                     {column::code, column::name, column::kind}};
    for (const TextColumn &text : optionalTexts())
        shape.names << text.name;
    return shape;
}

void readKind(TableReading &table, int row, Unit &unit)
{
    const QString typed = table.text(row, column::kind);
    if (const auto kind = unitKindFromVietnamese(typed))
        unit.kind = *kind;
    else
        table.problem(
            row, column::kind,
            Message::tr("“%1” is not a kind of unit; write Cơ quan, Đơn vị or Doanh nghiệp").arg(typed));
}

// Reads \a row over \a unit: cells that are empty leave alone what is there.
void readUnit(TableReading &table, int row, Unit &unit)
{
    unit.name = table.text(row, column::name);
    if (unit.name.isEmpty())
        table.problem(row, column::name, Message::tr("The name of the unit is missing"));
    readKind(table, row, unit);
    for (const TextColumn &column : optionalTexts()) {
        if (const QString text = table.text(row, column.name); !text.isEmpty())
            unit.*column.field = text;
    }
    if (const std::optional<int> staff = table.count(row, staffColumn))
        unit.staff = staff;
}

// What the row says of kind and class is meant for \a years; an empty class is not said.
Unit withStatusRead(const TableReading &table, int row, const Unit &before, const Unit &typed,
                    StatusYears years)
{
    Unit unit = withStatusIn(before, typed, years);
    setKind(unit, typed.kind, years);
    if (!table.cell(row, classColumn).isEmpty())
        setClass(unit, typed.unitClass, years);
    return unit;
}

/// How rows meet what is in the book.
struct Updating
{
    UpdateExisting existing;
    StatusYears years;
    std::vector<std::pair<int, Unit>> rows = {}; ///< whose kind or class changes
};

void planRow(TableReading &table, int row, const QHash<QString, Unit> &known, Updating &update,
             QSet<QString> &seen, ImportPlan &plan)
{
    const QString code = table.text(row, column::code);
    if (code.isEmpty()) {
        table.problem(row, column::code, Message::tr("The code of the unit is missing"));
        return;
    }
    if (seen.contains(code)) {
        table.problem(row, column::code, Message::tr("The code “%1” stands twice in this file").arg(code));
        return;
    }
    seen.insert(code);

    const auto before = known.find(code);
    const bool isNew = before == known.end();
    Unit unit = isNew ? Unit() : *before;
    unit.code = code;
    readUnit(table, row, unit);
    if (!isNew)
        unit = withStatusRead(table, row, *before, unit, update.years);
    if (isNew) {
        ++plan.added;
        plan.changes.emplace_back(UnitChange{std::nullopt, std::move(unit)});
    } else if (unit == *before) {
        ++plan.unchanged;
    } else if (update.existing == UpdateExisting::Yes) {
        ++plan.changed;
        if (!haveSameStatus(unit, *before))
            update.rows.emplace_back(row, unit);
        plan.changes.emplace_back(UnitChange{*before, std::move(unit)});
    } else {
        table.problem(
            row, column::code,
            Message::tr("The unit “%1” is in the book with other data; import with updating to change it")
                .arg(code));
    }
}

// Another kind or class holds from a year on; what earlier years came to is not changed in silence.
void findChangedYears(TableReading &table, const Book &book, const Updating &update, ImportPlan &plan)
{
    std::vector<Unit> units;
    for (const auto &[row, unit] : update.rows)
        units.push_back(unit);
    plan.changedYears = yearsChangedBy(book, units);
    if (plan.changedYears.empty())
        return;
    if (update.years.span != StatusYears::Span::SinceLastChange) {
        plan.notes << Message::tr("Results change: %1").arg(changedYearsText(plan.changedYears));
        return;
    }
    auto change = plan.changedYears.begin();
    for (const auto &[row, unit] : update.rows) {
        if (change == plan.changedYears.end() || change->unit != unit.id)
            continue;
        const bool isKind = book.units().find(unit.id)->kind != unit.kind;
        table.problem(
            row, isKind ? column::kind : classColumn,
            Message::tr("This would change the results of %1 in %2; say from which year on it holds "
                        "(--from YEAR), or that earlier years are corrected too (--all-years)")
                .arg(change->code, yearsText(change->years)));
        ++change;
    }
}

// Two codes for one unit would split its years: same name but for tones, case and spacing, in the same
// locality.
void noteLikelyDuplicates(const QHash<QString, Unit> &known, ImportPlan &plan)
{
    const auto key = [](const Unit &unit) { return searchKey(unit.name) + u'|' + searchKey(unit.locality); };
    QHash<QString, Unit> byName;
    for (const Unit &unit : known)
        byName.insert(key(unit), unit);
    for (const BookChange &change : plan.changes) {
        const UnitChange &unitChange = std::get<Boxed<UnitChange>>(change);
        const Unit &unit = unitChange.after;
        const auto other = byName.find(key(unit));
        if (other != byName.end() && other->code != unit.code) {
            plan.notes << Message::tr("%1 “%2” and %3 “%4” look like the same unit")
                              .arg(other->code, other->name, unit.code, unit.name);
        }
        byName.insert(key(unit), unit);
    }
}

} // namespace

ImportPlan planUnits(const Book &book, const Workbook &workbook, UpdateExisting update, StatusYears years)
{
    ImportPlan plan;
    plan.action = QStringLiteral("import.units");
    plan.subject = Message::tr("units");
    TableReading table(workbook, unitShape(), plan);
    if (!table.found())
        return plan;
    table.noteUnknownColumns();
    const QHash<QString, Unit> known = unitsByCode(book);
    QSet<QString> seen;
    Updating updating{update, years};
    for (int row = table.firstRow(); row < table.endRow(); ++row) {
        if (table.hasData(row))
            planRow(table, row, known, updating, seen, plan);
    }
    findChangedYears(table, book, updating, plan);
    noteLikelyDuplicates(known, plan);
    return plan;
}

} // namespace sovang
