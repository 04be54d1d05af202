// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"
#include "models/unittablemodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

class Explanation;

/// Xét công nhận: outcomes and proposals of the year, why, and the decisions that turn proposals into titles.
class RecognitionPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecognitionPage(PageContext context, QWidget *parent = nullptr);

    /// Selects every unit that is proposed and has no decision of the year yet.
    void chooseProposals();
    void enterDecisions();

private:
    QWidget *makeToolbar();
    void setFilterCondition(int choice);
    QStringList chosenProposals() const;
    void showChosen();

    PageContext m_context;
    UnitTableModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QPushButton *m_decide;
    QLabel *m_count;
    Explanation *m_why;
};

} // namespace sovang
