// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/mergedialog.h"

#include "domain/kindwords.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int cellColumns = 6;

QString resultOf(const MergedCell &cell, Contested contested)
{
    switch (cell.parting) {
    case Parting::Ours:
        return MergeDialog::tr("stays %1").arg(cell.ours);
    case Parting::Theirs:
        return MergeDialog::tr("becomes %1").arg(cell.theirs);
    case Parting::Alike:
        return MergeDialog::tr("changed alike");
    default:
        break;
    }
    switch (contested) {
    case Contested::Ours:
        return MergeDialog::tr("stays %1").arg(cell.ours);
    case Contested::Theirs:
        return MergeDialog::tr("becomes %1").arg(cell.theirs);
    case Contested::Asked:
        break;
    }
    return MergeDialog::tr("? to be decided");
}

} // namespace

MergeDialog::MergeDialog(MergePlan plan, Replan replan, QWidget *parent)
    : QDialog(parent),
      m_plan(std::move(plan)),
      m_replan(std::move(replan)),
      m_isContested(m_plan.count(Parting::Conflict) > 0),
      m_cells(0, cellColumns),
      m_messages(0, 1),
      m_counts(new QLabel),
      m_contested(new QComboBox),
      m_refusal(new RefusalLabel),
      m_ok(makePrimaryButton(tr("Take in")))
{
    setWindowTitle(tr("Scores from a packet"));
    resize(metrics::wideDialog, metrics::dialog);
    m_cells.setHorizontalHeaderLabels(
        {tr("Unit"), tr("Item"), tr("At first"), tr("In the book"), tr("In the packet"), tr("Will be")});
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    QString heading = QFileInfo(m_plan.file).fileName();
    if (!m_plan.origin.id.isEmpty())
        heading = tr("%1: %2, %3")
                      .arg(heading, m_plan.origin.year.toString(), kindwords::round(m_plan.origin.round));
    layout->addWidget(makeHeading(heading));
    layout->addWidget(m_counts);
    m_question = makeQuestion();
    layout->addWidget(m_question);
    layout->addWidget(m_refusal);
    m_messages.setHorizontalHeaderLabels({tr("To know")});
    m_messageTable = makeTable(m_messages, QStringLiteral("mergeMessages"), tr("To know"));
    wrapRows(*m_messageTable);
    layout->addWidget(m_messageTable, 1);
    layout->addWidget(makeTable(m_cells, QStringLiteral("mergedCells"), tr("Changed cells")), 2);
    m_ok->setObjectName(QStringLiteral("takeIn"));
    addDialogButtons(*this, *m_ok);
    show();
}

QWidget *MergeDialog::makeQuestion()
{
    m_contested->setObjectName(QStringLiteral("contested"));
    m_contested->addItem(tr("to be decided"), static_cast<int>(Contested::Asked));
    m_contested->addItem(tr("the value in the book"), static_cast<int>(Contested::Ours));
    m_contested->addItem(tr("the value in the packet"), static_cast<int>(Contested::Theirs));
    auto *pane = new QWidget;
    auto *form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Where both were changed differently, there will be:"), m_contested);
    alignForm(*form);
    connect(m_contested, &QComboBox::activated, this, &MergeDialog::replan);
    return pane;
}

QTableView *MergeDialog::makeTable(QStandardItemModel &model, const QString &name, const QString &title)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(title);
    setUpTable(*table, model, model.columnCount() - 1);
    table->setSortingEnabled(false); // by unit, as in the packet
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

void MergeDialog::replan()
{
    std::optional<MergePlan> plan = m_replan(static_cast<Contested>(m_contested->currentData().toInt()));
    if (plan)
        m_plan = std::move(*plan);
    show();
}

void MergeDialog::show()
{
    m_counts->setText(tr("%1 taken from the packet · %2 changed alike · %3 changed only in the book, which "
                         "stay · %4 changed differently")
                          .arg(m_plan.taken())
                          .arg(m_plan.count(Parting::Alike))
                          .arg(m_plan.count(Parting::Ours))
                          .arg(m_plan.count(Parting::Conflict)));
    m_counts->setVisible(!m_plan.origin.id.isEmpty());
    m_question->setVisible(m_isContested);
    showCells();
    showMessages();
    m_ok->setEnabled(m_plan.isAcceptable() && !m_plan.isEmpty());
}

void MergeDialog::showCells()
{
    m_cells.setRowCount(0);
    for (const MergedCell &cell : m_plan.cells) {
        QList<QStandardItem *> row;
        for (const QString &text : {cell.unitCode, cell.item(), cell.base, cell.ours, cell.theirs,
                                    resultOf(cell, m_plan.contested)}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            row << item;
        }
        m_cells.appendRow(row);
    }
}

// Of cells that wait for the answer above, the table of cells tells enough.
void MergeDialog::showMessages()
{
    m_messages.setRowCount(0);
    const bool isAsked = m_isContested && m_plan.contested == Contested::Asked;
    const bool hasOthers = static_cast<int>(m_plan.problems.size()) > m_plan.count(Parting::Conflict);
    QStringList messages;
    if (!isAsked || hasOthers) {
        for (const Problem &problem : m_plan.problems)
            messages << problem.message;
    }
    m_refusal->tell(
        messages.isEmpty()
            ? isAsked ? tr("Say first whose value counts where both were changed.") : QString()
            : tr("%n problem(s). Nothing was written.", nullptr, static_cast<int>(messages.size())));
    for (const Problem &note : m_plan.notes.all())
        messages << note.message;
    for (const QString &message : messages)
        m_messages.appendRow(new QStandardItem(message));
    m_messageTable->setVisible(!messages.isEmpty());
}

} // namespace sovang
