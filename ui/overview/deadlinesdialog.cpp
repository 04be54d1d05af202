// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/deadlinesdialog.h"

#include "kit/dialogs/dayfield.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "kit/tables/unittablemodel.h"
#include "overview/deadlinescard.h"
#include "session/session.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

namespace {

QString fieldWords(YearStep step)
{
    switch (step) {
    case YearStep::Registration:
        return DeadlinesDialog::tr("&Registration:");
    case YearStep::SelfScore:
        return DeadlinesDialog::tr("Scores of the &units:");
    case YearStep::Inspection:
        return DeadlinesDialog::tr("Scores of the &inspection:");
    case YearStep::FinalScore:
        return DeadlinesDialog::tr("&Final scores:");
    case YearStep::Decision:
        break;
    }
    return DeadlinesDialog::tr("&Decisions:");
}

} // namespace

QString nextYearWords(const YearDeadlines &deadlines)
{
    return DeadlinesDialog::tr(
               "%1, if all pass: first recognition %2, renewal %3; certificates to be ordered: %4")
        .arg((deadlines.year + 1).toString())
        .arg(deadlines.nextFirst)
        .arg(deadlines.nextRenewal)
        .arg(deadlines.certificates());
}

DeadlinesDialog::DeadlinesDialog(const YearDeadlines &deadlines, const Session &session, QWidget *parent)
    : QDialog(parent), m_table(new QTableView), m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Deadlines of %1").arg(deadlines.year.toString()));
    setMinimumWidth(metrics::card);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(tr("Days that the office gives itself; empty: none.")));
    layout->addWidget(makeDays(deadlines));
    layout->addWidget(m_refusal);
    layout->addWidget(makeLate(deadlines, session), 1);
    layout->addWidget(makeSecond(nextYearWords(deadlines)));
    addDialogButtons(*this, *makePrimaryButton(tr("&Save")));
}

QWidget *DeadlinesDialog::makeDays(const YearDeadlines &deadlines)
{
    auto *pane = new QWidget;
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space12);
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const StepState &state : deadlines.steps) {
        auto *field = new DayField(state.due, deadlines.year);
        field->setObjectName(QStringLiteral("due-") + toCode(state.step));
        field->setFixedWidth(metrics::dayField);
        field->setPlaceholderText({});
        auto *label = new QLabel(fieldWords(state.step));
        label->setBuddy(field);
        field->setAccessibleName(stepWords(state.step));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(new QLabel(QStringLiteral("%1/%2").arg(state.done).arg(state.expected)), row, 2,
                        Qt::AlignRight);
        grid->addWidget(makeSecond(dueWords(state, QDate::currentDate())), row, 3);
        m_fields.emplace(state.step, field);
        ++row;
    }
    return pane;
}

QWidget *DeadlinesDialog::makeLate(const YearDeadlines &deadlines, const Session &session)
{
    m_late.setHorizontalHeaderLabels({tr("Late with"), tr("Code"), tr("Unit")});
    for (const StepState &state : deadlines.steps) {
        for (const QString &code : state.late) {
            const auto unit =
                std::ranges::find(session.units(), code, [](const UnitYear &each) { return each.unit.code; });
            if (unit == session.units().end())
                continue;
            QList<QStandardItem *> cells{new QStandardItem(stepWords(state.step)), new QStandardItem(code),
                                         new QStandardItem(unit->unit.name)};
            cells.front()->setData(qlonglong(unit->unit.id.value()), UnitRole);
            m_late.appendRow(cells);
        }
    }
    m_table->setObjectName(QStringLiteral("lateUnits"));
    m_table->setAccessibleName(tr("Units that are late"));
    setUpTable(*m_table, m_late, 2, metrics::nameColumn);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(false);
    m_table->setToolTip(tr("Double click or Enter goes to the unit"));
    fitColumns(*m_table, 2);
    m_table->setVisible(m_late.rowCount() > 0);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_unit = UnitId(index.siblingAtColumn(0).data(UnitRole).toLongLong());
        accept();
    });
    return m_table;
}

DueDays DeadlinesDialog::days() const
{
    DueDays days;
    for (const auto &[step, field] : m_fields) {
        if (field->date().isValid())
            days.emplace(step, field->date());
    }
    return days;
}

void DeadlinesDialog::accept()
{
    for (const auto &[step, field] : m_fields) {
        if (field->refusal().isEmpty())
            continue;
        m_refusal->tell(field->refusal());
        m_unit.reset();
        field->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace sovang
