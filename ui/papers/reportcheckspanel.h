// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recordchecks.h"
#include "jobs/papers/reportchecking.h"
#include "kit/pagecontext.h"
#include "kit/tables/rowsmodel.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

/// What the window calls a check of the report.
QString checkWords(ReportCheck check);

/// What does not fit in the report of the year, before it is made: each finding with what it is about, and a
/// way to waive its check with a reason or to let it hold again.
class ReportChecksPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReportChecksPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the report and checks it. Hidden where everything fits. True when nothing is open; throws as
    /// checkReport().
    bool check();
    /// What was checked last.
    const CheckedReport &report() const { return m_report; }

private:
    enum Column { What, About, Finding, State };

    void makeTable();
    void showFindings();
    void showButtons();
    const ReportFinding *chosen() const;
    void waive();
    void takeBack();
    void goToUnit();

    const PageContext &m_context;
    CheckedReport m_report;
    RowsModel m_model;
    QLabel *m_state;
    QTableView *m_table;
    QPushButton *m_waive;
    QPushButton *m_takeBack;
};

} // namespace sovang
