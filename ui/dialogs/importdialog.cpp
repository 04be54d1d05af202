// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importdialog.h"

#include "dialogs/roundquestion.h"
#include "dialogs/statusyearsdialog.h"
#include "domain/period.h"
#include "edits.h"
#include "exchange/tablefile.h"
#include "guarded.h"
#include "session.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"
#include "widgets/refusallabel.h"
#include "words.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

QString cellOf(const Place &place)
{
    if (!place.cell.isEmpty())
        return place.sheet.isEmpty() ? place.cell : QStringLiteral("%1!%2").arg(place.sheet, place.cell);
    return place.line > 0 ? ImportDialog::tr("line %1").arg(place.line) : place.sheet;
}

constexpr size_t changesShown = 1000;

/// One line about a change: the unit, what it is, what was there and what will be.
struct Described
{
    QString unit;
    QString what;
    QString before;
    QString after;
};

struct Describe
{
    const std::function<QString(UnitId)> &codeOf;

    Described operator()(const UnitChange &change) const
    {
        const QString status = change.before ? statusChangeText(*change.before, change.after) : QString();
        return {change.after.code, ImportDialog::tr("unit"), change.before ? change.before->name : QString(),
                status.isEmpty() ? change.after.name
                                 : QStringLiteral("%1 · %2").arg(change.after.name, status)};
    }
    Described operator()(const RegistrationChange &change) const
    {
        const auto text = [](const Registration &r) {
            return QStringList{r.year.toString(), dayText(r.date), r.note}.join(u' ').simplified();
        };
        return {codeOf(change.after.unit), ImportDialog::tr("registration"),
                change.before ? text(*change.before) : QString(), text(change.after)};
    }
    Described operator()(const DecisionChange &change) const
    {
        const auto text = [](const Decision &d) {
            return QStringList{words::decisionKind(d.kind), d.number, dayText(d.date)}.join(u' ');
        };
        return {codeOf(change.after.unit), ImportDialog::tr("decision"),
                change.before ? text(*change.before) : QString(), text(change.after)};
    }
    Described operator()(const AnswerChange &change) const
    {
        return {codeOf(change.unit), change.code, change.before ? change.before->toCellText() : QString(),
                change.after.toCellText()};
    }
};

QTableView *makeTable(QStandardItemModel &model, int stretched)
{
    auto *table = new QTableView;
    setUpTable(*table, model, stretched);
    table->setSortingEnabled(false); // in the order of the file
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

} // namespace

ImportDialog::ImportDialog(const ImportPlan &plan, const std::function<QString(UnitId)> &codeOf,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    resize(metrics::wideDialog, metrics::dialog);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHeading(tr("%1 from %2").arg(plan.subject, QFileInfo(plan.file).fileName())));
    layout->addWidget(new QLabel(
        tr("%1 new · %2 changed · %3 unchanged").arg(plan.added).arg(plan.changed).arg(plan.unchanged)));
    for (const QString &note : plan.notes.lines())
        layout->addWidget(makeSecond(note));
    if (plan.isAcceptable())
        layout->addWidget(makeChanges(plan, codeOf), 1);
    else
        layout->addWidget(makeProblems(plan), 1);

    if (!plan.isAcceptable()) {
        addCloseButton(*this);
        return;
    }
    auto *ok = makePrimaryButton(tr("Import"));
    ok->setEnabled(!plan.changes.empty());
    addDialogButtons(*this, *ok);
}

QWidget *ImportDialog::makeProblems(const ImportPlan &plan)
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *count = new RefusalLabel;
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Cell"), tr("Problem")});
    QTableView *table = makeTable(*model, 1);
    for (const Problem &problem : plan.problems) {
        auto *place = new QStandardItem(cellOf(problem.place));
        auto *message = new QStandardItem(problem.message);
        message->setToolTip(problem.message);
        model->appendRow({place, message});
    }
    layout->addWidget(count);
    layout->addWidget(table, 1);
    count->tell(tr("%n problem(s): mend the file and import it again. Nothing was written.", nullptr,
                   static_cast<int>(plan.problems.size())));
    return side;
}

QWidget *ImportDialog::makeChanges(const ImportPlan &plan, const std::function<QString(UnitId)> &codeOf)
{
    auto *model = new QStandardItemModel(0, 4, this);
    model->setHorizontalHeaderLabels({tr("Unit"), tr("What"), tr("Before"), tr("After")});
    QTableView *table = makeTable(*model, 3);
    for (size_t i = 0; i < std::min(plan.changes.size(), changesShown); ++i) {
        const Described line = std::visit(Describe{codeOf}, plan.changes[i]);
        model->appendRow({new QStandardItem(line.unit), new QStandardItem(line.what),
                          new QStandardItem(line.before), new QStandardItem(line.after)});
    }
    if (plan.changes.size() > changesShown)
        model->appendRow(new QStandardItem(QStringLiteral("…")));
    return table;
}

namespace {

ImportPlan planOf(const Session &session, const Workbook &workbook, ImportKind kind, Round round,
                  StatusYears years, const Progress &progress)
{
    switch (kind) {
    case ImportKind::Units:
        return planUnits(session.book(), workbook, UpdateExisting::Yes, years);
    case ImportKind::Registrations:
        return planRegistrations(session.book(), workbook, UpdateExisting::Yes);
    case ImportKind::Decisions:
        return planDecisions(session.book(), workbook, UpdateExisting::Yes);
    case ImportKind::Scores:
        break;
    }
    return planScores(session.book(), workbook, session.year(), round, progress);
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
        path = context.prompts.fileToOpen(
            parent, {ImportDialog::tr("Import"), ImportDialog::tr("Tables (*.xlsx *.csv *.txt)"), {}, {}});
    if (!path)
        return false;
    ImportPlan plan;
    const auto planFor = [&](StatusYears years) {
        return guarded(context.error, [&] {
            const Progress progress = context.prompts.progress(parent, QFileInfo(*path).fileName());
            plan = planOf(context.session, readTableFile(*path), kind, *round, years, progress);
        });
    };
    if (!planFor({}))
        return false;
    if (!plan.changedYears.empty()) {
        const std::optional<StatusYears> years = askStatusYears(parent, context, plan.changedYears);
        if (!years || !planFor(*years))
            return false;
    }
    ImportDialog dialog(
        plan, [&](UnitId unit) { return context.session.codeOf(unit); }, parent);
    if (!context.prompts.run(dialog) || !edits::import(context.session, plan))
        return false;
    context.done(ImportDialog::tr("Imported %1: %2 new, %3 changed.")
                     .arg(plan.subject)
                     .arg(plan.added)
                     .arg(plan.changed));
    return true;
}

} // namespace sovang
