// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/importplan.h"
#include "jobs/imports/tablereading.h"
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
const QString aimColumn = QStringLiteral("Mục đích đăng ký");

using RegistrationKey = std::pair<UnitId, Year>;

/// What planning a row needs to know.
struct KnownRegistrations
{
    QHash<QString, Unit> units;
    std::map<RegistrationKey, Registration> registrations;
    std::map<RegistrationKey, int> seen; ///< the row in which it stands
    std::vector<RuleSetPtr> sets = {};
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
    const Unit *unit = table.unit(row, known.units);
    const YearType type = unit ? yearTypeFor(unit->kind, known.sets) : YearType::School;
    const std::optional<Year> year = table.year(row, yearColumn, type);
    const std::optional<QDate> date = table.date(row, registeredColumn);
    const QString note = table.words(row, column::note);
    const std::optional<Aim> aim = readAim(table, row);
    if (!year && table.cell(row, yearColumn).isEmpty())
        table.problem(row, yearColumn, ImportRegistrationsText::tr("The year is missing"));
    if (!unit || !year)
        return;

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
    return {column::code, yearColumn, registeredColumn, column::note, aimColumn};
}

ImportPlan planRegistrations(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    const Book::Reading oneMoment(book);
    ImportPlan plan;
    plan.action = QStringLiteral("import.registrations");
    plan.subject = ImportRegistrationsText::tr("registrations");
    const TableReading::Trade trade{unitsByCode(book), [](const QString &column, const QString &text) {
                                        return column == yearColumn && parseYear(text).has_value();
                                    }};
    TableReading table(workbook, {registrationFields(), {}, {column::code, yearColumn}, codeAliases()},
                       options.choice, trade, plan);
    if (!table.found())
        return plan;
    table.noteUnknownColumns();
    KnownRegistrations known{trade.units, {}, {}, book.ruleSets().all()};
    for (Registration &registration : book.registrations().all())
        known.registrations.emplace(RegistrationKey{registration.unit, registration.year},
                                    std::move(registration));
    for (int row = 0; row < table.records(); ++row) {
        planRow(table, row, known, options.update, plan);
        options.progress.tell(row + 1, table.records());
    }
    return plan;
}

} // namespace sovang
