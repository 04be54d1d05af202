// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "jobs/imports/importplan.h"
#include "jobs/imports/tablereading.h"
#include "jobs/imports/toldunits.h"
#include "jobs/imports/unitnames.h"
#include "rules/rulesetuse.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace sovang {

namespace {

struct ImportRegistrationsText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString yearColumn = QStringLiteral("Năm");
const QString registeredColumn = QStringLiteral("Ngày đăng ký");
const QString saidColumn = QStringLiteral("Đăng ký");
const QString aimColumn = QStringLiteral("Mục đích đăng ký");

using RegistrationKey = std::pair<UnitId, Year>;

QStringList requiredAndOptional()
{
    return {column::code, yearColumn, registeredColumn, column::note, aimColumn};
}

// `Đăng ký` may stand over `Năm` and `Ngày`.
std::vector<std::pair<QString, QString>> lateRegistrationColumns()
{
    std::vector<std::pair<QString, QString>> columns = NamesBeside::columns();
    for (const QString &header : {saidColumn, u"Có đăng ký"_qs})
        columns.emplace_back(header, saidColumn);
    return columns;
}

QString saidOf(TableReading &table, int row)
{
    const Cell &cell = table.cell(row, saidColumn);
    return cell.kind() == Cell::Kind::Boolean ? (cell.boolean() ? u"có"_qs : u"không"_qs)
                                              : table.value(row, saidColumn);
}

// Whether the row registers: where the file asks, it has to say so.
bool isRegistering(TableReading &table, int row)
{
    const QString typed = saidOf(table, row);
    const std::optional<bool> said = parseYesNo(typed);
    if (said) {
        table.understand(row, saidColumn, *said ? u"có"_qs : u"không"_qs);
        if (!*said)
            table.note(
                row, saidColumn,
                ImportRegistrationsText::tr("“%1”: this row registers nothing and is left out").arg(typed));
        return *said;
    }
    table.problem(
        row, saidColumn,
        typed.isEmpty()
            ? ImportRegistrationsText::tr("It is not said whether the unit registers; write Có or Không")
            : ImportRegistrationsText::tr("“%1” does not say whether the unit registers; write Có or Không")
                  .arg(typed));
    return true;
}

bool hasSaid(const TableReading &table)
{
    for (int row = 0; row < table.records(); ++row) {
        if (!table.cell(row, saidColumn).isEmpty())
            return true;
    }
    return false;
}

// Of units that did not exist in the year.
void tellWithout(TableReading &table, const ToldUnits &without)
{
    if (without.count() > 0)
        table.note(without.first(),
                   ImportRegistrationsText::tr("%n registration(s) are of years in which the unit was not "
                                               "founded yet, or had ended: %1",
                                               nullptr, without.count())
                       .arg(without.text()));
}

// The titles are younger, and nobody registers for the next century.
constexpr int firstRegisteredYear = 1990;
constexpr int lastRegisteredYear = 2100;

std::optional<Year> readRegisteredYear(TableReading &table, int row, YearType type)
{
    const std::optional<Year> year = table.year(row, yearColumn, type);
    if (!year && table.cell(row, yearColumn).isEmpty())
        table.problem(row, yearColumn, ImportRegistrationsText::tr("The year is missing"));
    if (!year || (year->value() >= firstRegisteredYear && year->value() <= lastRegisteredYear))
        return year;
    table.problem(
        row, yearColumn,
        ImportRegistrationsText::tr("%1 can hardly be meant as the year of a registration; it lies between "
                                    "%2 and %3")
            .arg(year->toString())
            .arg(firstRegisteredYear)
            .arg(lastRegisteredYear));
    return std::nullopt;
}

/// What planning a row needs to know.
struct KnownRegistrations
{
    const QHash<QString, Unit> &units;
    NamesBeside names;
    std::map<RegistrationKey, Registration> registrations = {};
    std::map<RegistrationKey, int> seen = {}; ///< the row in which it stands
    std::vector<RuleSetPtr> sets = {};
    ToldUnits without = {}; ///< registered for years in which they did not exist
    bool isAsked = false;   ///< whether the file says of each unit if it registers
};

// Nothing for an empty cell; nothing and a problem for words that are no aim.
std::optional<Aim> readAim(TableReading &table, int row)
{
    const QString text = table.text(row, aimColumn);
    const std::optional<Aim> aim = aimFromVietnamese(text);
    if (aim) {
        table.understand(row, aimColumn, toVietnamese(*aim));
    } else if (!text.isEmpty()) {
        table.problem(row, aimColumn,
                      ImportRegistrationsText::tr(
                          "“%1” is not what a registration can aim at: write lần đầu, công nhận lại "
                          "or giữ danh hiệu")
                          .arg(text));
    }
    return aim;
}

void planRow(TableReading &table, int row, KnownRegistrations &known, UpdateExisting update, ImportPlan &plan)
{
    if (known.isAsked && !isRegistering(table, row))
        return;
    const Unit *unit = table.unit(row, known.units);
    const YearType type = unit ? yearTypeFor(unit->kind, known.sets) : YearType::School;
    const std::optional<Year> year = readRegisteredYear(table, row, type);
    const std::optional<QDate> date = table.date(row, registeredColumn);
    const QString note = table.words(row, column::note);
    const std::optional<Aim> aim = readAim(table, row);
    if (unit)
        known.names.look(table, row, *unit);
    if (!unit || !year)
        return;
    if (!unit->existsIn(*year))
        known.without.add(table.place(row, yearColumn), unit->code + u' ' + year->toString());

    const RegistrationKey key{unit->id, *year};
    if (!known.seen.try_emplace(key, row).second) {
        table.problem(row, column::code,
                      ImportRegistrationsText::tr("The registration of “%1” for %2 stands twice in this file")
                          .arg(unit->code, year->toString()));
        return;
    }
    const auto before = known.registrations.find(key);
    const bool isNew = before == known.registrations.end();
    Registration registration = isNew ? Registration{unit->id, *year, {}, {}} : before->second;
    if (date)
        registration.date = *date;
    if (!note.isEmpty())
        registration.note = note;
    if (aim)
        registration.aim = aim;
    if (isNew) {
        ++plan.added;
        plan.changes.emplace_back(RegistrationChange{std::nullopt, std::move(registration)});
    } else if (registration == before->second) {
        ++plan.unchanged;
    } else if (update == UpdateExisting::Yes) {
        ++plan.changed;
        plan.changes.emplace_back(RegistrationChange{before->second, std::move(registration)});
    } else {
        table.problem(row, column::code,
                      ImportRegistrationsText::tr(
                          "The registration of “%1” for %2 is in the book with other data; import "
                          "with updating to change it")
                          .arg(unit->code, year->toString()));
    }
}

} // namespace

QStringList registrationFields()
{
    return requiredAndOptional() + QStringList{saidColumn, column::name};
}

ImportPlan planRegistrations(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    const Book::Reading oneMoment(book);
    ImportPlan plan;
    plan.action = QStringLiteral("import.registrations");
    plan.subject = ImportRegistrationsText::tr("registrations");
    const TableReading::Trade trade{unitsByCode(book),
                                    [](const QString &column, const QString &text) {
                                        return column == yearColumn && parseYear(text).has_value();
                                    },
                                    column::code,
                                    {},
                                    lateRegistrationColumns()};
    TableReading table(workbook, {requiredAndOptional(), {}, {column::code, yearColumn}, codeAliases()},
                       options.choice, trade, plan);
    if (!table.found())
        return plan;
    table.noteUnknownColumns();
    KnownRegistrations known{trade.units, NamesBeside(book, trade.units), {}, {}, book.ruleSets.all()};
    for (Registration &registration : book.registrations.all())
        known.registrations.emplace(RegistrationKey{registration.unit, registration.year},
                                    std::move(registration));
    known.isAsked = hasSaid(table);
    for (int row = 0; row < table.records(); ++row) {
        planRow(table, row, known, options.update, plan);
        options.progress.tell(row + 1, table.records());
    }
    known.names.finish(table);
    tellWithout(table, known.without);
    return plan;
}

} // namespace sovang
