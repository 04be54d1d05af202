// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importdialog.h"

#include "dialogs/roundquestion.h"
#include "edits.h"
#include "exchange/tablefile.h"
#include "guarded.h"
#include "session.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

QString cellOf(const Place &place)
{
    if (!place.cell.isEmpty())
        return place.sheet.isEmpty() ? place.cell : QStringLiteral("%1!%2").arg(place.sheet, place.cell);
    return place.line > 0 ? ImportDialog::tr("line %1").arg(place.line) : place.sheet;
}

} // namespace

ImportDialog::ImportDialog(const ImportPlan &plan, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    resize(metrics::wideDialog, metrics::dialog);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHeading(tr("%1 from %2").arg(plan.subject, QFileInfo(plan.file).fileName())));
    layout->addWidget(new QLabel(
        tr("%1 new · %2 changed · %3 unchanged").arg(plan.added).arg(plan.changed).arg(plan.unchanged)));
    for (const QString &note : plan.notes)
        layout->addWidget(makeSecond(note));
    if (plan.isAcceptable())
        layout->addStretch();
    else
        layout->addWidget(makeProblems(plan), 1);

    auto *buttons =
        new QDialogButtonBox(plan.isAcceptable() ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    if (plan.isAcceptable()) {
        auto *ok = makePrimaryButton(tr("Import"));
        ok->setDefault(true);
        ok->setEnabled(!plan.changes.empty());
        buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QWidget *ImportDialog::makeProblems(const ImportPlan &plan)
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *count = new QLabel(tr("%n problem(s): mend the file and import it again. Nothing was written.",
                                nullptr, static_cast<int>(plan.problems.size())));
    count->setProperty("refusal", true);
    count->setWordWrap(true);
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Cell"), tr("Problem")});
    auto *table = new QTableView;
    setUpTable(*table, *model, 1);
    table->setSortingEnabled(false); // in the order of the file
    for (const Problem &problem : plan.problems) {
        auto *place = new QStandardItem(cellOf(problem.place));
        auto *message = new QStandardItem(problem.message);
        message->setToolTip(problem.message);
        for (QStandardItem *item : {place, message})
            item->setEditable(false);
        model->appendRow({place, message});
    }
    layout->addWidget(count);
    layout->addWidget(table, 1);
    return side;
}

namespace {

ImportPlan planOf(const Session &session, const Workbook &workbook, ImportKind kind, Round round)
{
    switch (kind) {
    case ImportKind::Units:
        return planUnits(session.book(), workbook, UpdateExisting::Yes);
    case ImportKind::Registrations:
        return planRegistrations(session.book(), workbook, UpdateExisting::Yes);
    case ImportKind::Decisions:
        return planDecisions(session.book(), workbook, UpdateExisting::Yes);
    case ImportKind::Scores:
        break;
    }
    return planScores(session.book(), workbook, session.year(), round);
}

} // namespace

void runImport(QWidget *parent, const PageContext &context, ImportKind kind)
{
    std::optional<Round> round = Round::Final;
    if (kind == ImportKind::Scores)
        round = askRound(parent, context.prompts, context.session.year());
    if (!round)
        return;
    const auto path = context.prompts.fileToOpen(
        parent, {ImportDialog::tr("Import"), ImportDialog::tr("Tables (*.xlsx *.csv *.txt)"), {}, {}});
    if (!path)
        return;
    ImportPlan plan;
    const bool isPlanned =
        guarded(context.error, [&] { plan = planOf(context.session, readTableFile(*path), kind, *round); });
    if (!isPlanned)
        return;
    ImportDialog dialog(plan, parent);
    if (context.prompts.run(dialog) && edits::import(context.session, plan)) {
        context.info(ImportDialog::tr("Imported %1: %2 new, %3 changed.")
                         .arg(plan.subject)
                         .arg(plan.added)
                         .arg(plan.changed));
    }
}

} // namespace sovang
