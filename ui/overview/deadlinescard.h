// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/yeardeadlines.h"
#include "kit/pagecontext.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace sovang {

/// What the window calls a step of the year.
QString stepWords(YearStep step);
/// How a step stands on \a today: `due in 5 days`, `12 days late`; empty for one that is done or not due.
QString dueWords(const StepState &state, QDate today);

/// Thời hạn: the steps of the year with their days, who is late, what the next year needs. Opens the dialog
/// in which the days are set.
class DeadlinesCard : public QFrame
{
    Q_OBJECT

public:
    explicit DeadlinesCard(const PageContext &context, QWidget *parent = nullptr);

    void showDeadlines(const YearDeadlines &deadlines);

private:
    void addRow(int row, const StepState &state);
    void open();

    const PageContext &m_context;
    YearDeadlines m_deadlines;
    QGridLayout *m_rows;
    QLabel *m_next;
};

} // namespace sovang
