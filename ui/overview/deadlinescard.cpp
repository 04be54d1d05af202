// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/deadlinescard.h"

#include "base/day.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "overview/cards.h"
#include "overview/deadlinesdialog.h"
#include "overview/overviewedits.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

QString stepWords(YearStep step)
{
    switch (step) {
    case YearStep::Registration:
        return DeadlinesCard::tr("Registration");
    case YearStep::SelfScore:
        return DeadlinesCard::tr("Scores of the units");
    case YearStep::Inspection:
        return DeadlinesCard::tr("Scores of the inspection");
    case YearStep::FinalScore:
        return DeadlinesCard::tr("Final scores");
    case YearStep::Decision:
        break;
    }
    return DeadlinesCard::tr("Decisions");
}

QString dueWords(const StepState &state, QDate today)
{
    if (!state.due.isValid() || state.done >= state.expected)
        return {};
    const int days = static_cast<int>(today.daysTo(state.due));
    return days < 0    ? DeadlinesCard::tr("%n day(s) late", nullptr, -days)
           : days == 0 ? DeadlinesCard::tr("due today")
                       : DeadlinesCard::tr("in %n day(s)", nullptr, days);
}

DeadlinesCard::DeadlinesCard(const PageContext &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_deadlines{context.session.year(), {}, 0, 0},
      m_rows(new QGridLayout),
      m_next(makeSecond())
{
    QVBoxLayout *layout = layOutCard(*this, tr("Deadlines"));
    m_rows->setHorizontalSpacing(metrics::space12);
    m_rows->setVerticalSpacing(metrics::space4);
    m_rows->setColumnStretch(0, 2);
    m_rows->setColumnStretch(2, 3);
    layout->addLayout(m_rows);
    layout->addWidget(m_next);
    QPushButton *link = makeLink(tr("Set days, see who is late…"));
    link->setObjectName(QStringLiteral("deadlinesButton"));
    layout->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, &DeadlinesCard::open);
    hide();
}

void DeadlinesCard::showDeadlines(const YearDeadlines &deadlines)
{
    m_deadlines = deadlines;
    clearLayout(*m_rows);
    int row = 0;
    for (const StepState &state : deadlines.steps)
        addRow(row++, state);
    m_next->setText(nextYearWords(deadlines));
    const bool hasUnits = !deadlines.steps.empty() && deadlines.steps.front().expected > 0;
    setVisible(hasUnits);
}

void DeadlinesCard::addRow(int row, const StepState &state)
{
    const QString due = dueWords(state, QDate::currentDate());
    auto *name = new QLabel(stepWords(state.step));
    name->setWordWrap(true);
    auto *how = new QLabel(due.isEmpty() ? dayText(state.due) : dayText(state.due) + u' ' + due);
    how->setWordWrap(true);
    if (!due.isEmpty() && state.due < QDate::currentDate())
        setTone(*how, Tone::Refused);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(makeSecond(QStringLiteral("%1/%2").arg(state.done).arg(state.expected)), row, 1,
                      Qt::AlignRight);
    m_rows->addWidget(how, row, 2);
    m_rows->addWidget(state.late.isEmpty()
                          ? new QLabel
                          : makeSecond(tr("%n late", nullptr, static_cast<int>(state.late.size()))),
                      row, 3);
}

void DeadlinesCard::open()
{
    DeadlinesDialog dialog(m_deadlines, m_context.session, this);
    if (!m_context.prompts.run(dialog))
        return;
    const std::optional<UnitId> unit = dialog.unit();
    edits::setDueDays(m_context.session, dialog.days());
    if (unit)
        m_context.openUnit(*unit);
}

} // namespace sovang
