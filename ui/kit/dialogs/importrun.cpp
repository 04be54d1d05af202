// SPDX-License-Identifier: GPL-3.0-or-later
// From the choice of a file to the step that can be undone.
#include "kit/dialogs/importdialog.h"

#include "base/error.h"
#include "exchange/tablefile.h"
#include "exchange/xlsxwriter.h"
#include "jobs/imports/filecolumns.h"
#include "jobs/imports/problemrows.h"
#include "kit/dialogs/columnsdialog.h"
#include "kit/dialogs/readcellsdialog.h"
#include "kit/dialogs/roundquestion.h"
#include "kit/dialogs/statusyearsdialog.h"
#include "kit/edits.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QFileInfo>

#include <algorithm>

namespace sovang {

namespace {

struct ImportRunText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ImportDialog)
};

ImportPlan planOf(const Session &session, const Workbook &workbook, ImportKind kind, Round round,
                  const ImportOptions &options)
{
    switch (kind) {
    case ImportKind::Units:
        return planUnits(session.book(), workbook, options);
    case ImportKind::Registrations:
        return planRegistrations(session.book(), workbook, options);
    case ImportKind::Decisions:
        return planDecisions(session.book(), workbook, options);
    case ImportKind::Changes:
        return planChanges(session.book(), workbook, options);
    case ImportKind::Movements:
        return planMovements(session.book(), workbook, options);
    case ImportKind::Activities:
        return planActivities(session.book(), workbook, options);
    case ImportKind::Models:
        return planModels(session.book(), workbook, options);
    case ImportKind::Commendations:
        return planCommendations(session.book(), workbook, options);
    case ImportKind::Scores:
        break;
    }
    return planScores(session.book(), workbook, session.year(), round, options.progress, options.choice);
}

QStringList fieldsOf(const Session &session, ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units:
        return unitFields();
    case ImportKind::Registrations:
        return registrationFields();
    case ImportKind::Decisions:
        return decisionFields();
    case ImportKind::Changes:
        return changeFields();
    case ImportKind::Movements:
        return movementFields();
    case ImportKind::Activities:
        return activityFields();
    case ImportKind::Models:
        return modelFields();
    case ImportKind::Commendations:
        return commendationFields();
    case ImportKind::Scores:
        break;
    }
    return scoreFields(session.book(), session.year());
}

QStringList visibleSheets(const Workbook &workbook)
{
    QStringList names;
    for (const Grid &grid : workbook.grids) {
        if (!grid.isHidden())
            names << grid.name();
    }
    return names;
}

/// One import, from the file that was chosen on.
class ImportRun
{
public:
    ImportRun(QWidget *parent, const PageContext &context, ImportKind kind, Round round, QString path)
        : m_parent(parent), m_context(context), m_kind(kind), m_round(round), m_path(std::move(path))
    {}

    bool go();

private:
    std::optional<ImportPlan> planOnce(QWidget *over, ImportOptions options);
    std::optional<ImportPlan> planned(QWidget *over, const TableChoice &choice);
    std::optional<ImportPlan> firstPlan();
    std::optional<std::vector<ColumnMapping>> askColumns(QWidget *over, const ImportPlan &plan);
    void showCells(QWidget *over, TableChoice choice);
    void saveProblemRows(QWidget *over, const ImportPlan &plan);

    QWidget *m_parent;
    const PageContext &m_context;
    ImportKind m_kind;
    Round m_round;
    QString m_path;
    Workbook m_workbook;
    TableChoice m_choice; ///< of the first plan
    std::optional<StatusYears>
        m_years; ///< for which kinds and classes are meant; asked once, where it matters
};

std::optional<ImportPlan> ImportRun::planOnce(QWidget *over, ImportOptions options)
{
    ImportPlan plan;
    const bool isPlanned = guarded(m_context.error, [&] {
        options.progress = m_context.prompts.progress(over, QFileInfo(m_path).fileName());
        if (m_workbook.grids.empty())
            m_workbook = readTableFile(m_path, options.progress);
        plan = planOf(m_context.session, m_workbook, m_kind, m_round, options);
    });
    return isPlanned ? std::optional(std::move(plan)) : std::nullopt;
}

std::optional<ImportPlan> ImportRun::planned(QWidget *over, const TableChoice &choice)
{
    std::optional<ImportPlan> plan =
        planOnce(over, {UpdateExisting::Yes, choice, m_years.value_or(StatusYears())});
    if (!plan || m_years || plan->changedYears.empty())
        return plan;
    m_years = askStatusYears(over, m_context, plan->changedYears);
    return m_years ? planOnce(over, {UpdateExisting::Yes, choice, *m_years}) : std::nullopt;
}

// What was said of the columns of a file like this one is taken, and told.
std::optional<ImportPlan> ImportRun::firstPlan()
{
    std::optional<ImportPlan> plan = planned(m_parent, {});
    if (!plan)
        return plan;
    const std::vector<NamedMapping> kept = namedMappings(m_context.session.book(), plan->action);
    const NamedMapping *fitting = fittingMapping(kept, fileColumns(m_workbook, *plan));
    if (!fitting)
        return plan;
    m_choice.mapped = fitting->columns;
    plan = planned(m_parent, m_choice);
    if (plan)
        plan->notes << ImportRunText::tr("The columns are read as they are kept under the name “%1”")
                           .arg(fitting->name);
    return plan;
}

std::optional<std::vector<ColumnMapping>> ImportRun::askColumns(QWidget *over, const ImportPlan &plan)
{
    const FileColumns file = fileColumns(m_workbook, plan);
    ColumnsDialog dialog(
        file, fieldsOf(m_context.session, m_kind), namedMappings(m_context.session.book(), plan.action),
        [&](int row) { return fileColumnsAt(m_workbook, file.grid, row); },
        [&](const QString &name) {
            return edits::keepMapping(m_context.session, {name, plan.action, {}});
        },
        over);
    if (!m_context.prompts.run(dialog))
        return std::nullopt;
    if (!dialog.name().isEmpty())
        edits::keepMapping(m_context.session, {dialog.name(), plan.action, dialog.mapped()});
    return dialog.mapped();
}

void ImportRun::showCells(QWidget *over, TableChoice choice)
{
    choice.tellsCells = true;
    const std::optional<ImportPlan> plan = planned(over, choice);
    if (!plan)
        return;
    ReadCellsDialog dialog(*plan, over);
    m_context.prompts.run(dialog);
}

void ImportRun::saveProblemRows(QWidget *over, const ImportPlan &plan)
{
    const QString name =
        ImportRunText::tr("%1 to be mended.xlsx").arg(QFileInfo(plan.file).completeBaseName());
    const auto path =
        m_context.prompts.fileToSave(over, {ImportRunText::tr("Rows to be mended"),
                                            ImportRunText::tr("Excel (*.xlsx)"), u"xlsx"_qs, name});
    if (!path)
        return;
    const bool isWritten = guarded(m_context.error, [&] {
        const std::vector<OutTable> lists = problemRows(m_workbook, plan);
        if (lists.empty())
            throw Error(Error::Kind::NotFound,
                        ImportRunText::tr("The problems are of the file as a whole, not of rows of it."));
        writeXlsx(*path, lists);
    });
    if (isWritten)
        m_context.wroteFile(ImportRunText::tr("The rows to be mended were written to %1").arg(*path), *path);
}

bool ImportRun::go()
{
    std::optional<ImportPlan> plan = firstPlan();
    if (!plan)
        return false;
    ImportDialog dialog(
        std::move(*plan), [&](UnitId unit) { return m_context.session.codeOf(unit); }, m_parent);
    dialog.offer(visibleSheets(m_workbook), m_choice,
                 [&](const TableChoice &choice) { return planned(&dialog, choice); });
    dialog.offerColumns([&](const ImportPlan &shown) { return askColumns(&dialog, shown); });
    dialog.offerCells([&](const TableChoice &choice) { showCells(&dialog, choice); });
    dialog.offerMending(
        [&](const TableChoice &choice) {
            m_workbook.grids.clear();
            return planned(&dialog, choice);
        },
        [&](const ImportPlan &shown) { saveProblemRows(&dialog, shown); });
    if (!m_context.prompts.run(dialog) || !edits::import(m_context.session, dialog.plan()))
        return false;
    m_context.done(ImportRunText::tr("Imported %1: %2 new, %3 changed.")
                       .arg(dialog.plan().subject)
                       .arg(dialog.plan().added)
                       .arg(dialog.plan().changed));
    return true;
}

} // namespace

bool runImport(QWidget *parent, const PageContext &context, ImportKind kind, std::optional<QString> path)
{
    std::optional<Round> round = Round::Final;
    if (kind == ImportKind::Scores)
        round = askRound(parent, context.prompts, context.session.year());
    if (!round)
        return false;
    if (!path)
        path =
            context.prompts.fileToOpen(parent, {ImportRunText::tr("Import"),
                                                ImportRunText::tr("Tables (*.xlsx *.xls *.ods *.csv *.txt)"),
                                                {},
                                                {}});
    return path && ImportRun(parent, context, kind, *round, *path).go();
}

} // namespace sovang
