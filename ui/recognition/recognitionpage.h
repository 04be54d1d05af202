// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/tables/filterproxy.h"
#include "kit/tables/unittablemodel.h"
#include "kit/windowpage.h"

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace sovang {

class Explanation;
class ToolRow;
class YearMeetings;

/// Xét công nhận: outcomes and proposals of the year, why, the meeting, and the decisions that turn proposals
/// into titles.
class RecognitionPage : public WindowPage
{
    Q_OBJECT

public:
    explicit RecognitionPage(PageContext context, QWidget *parent = nullptr);

    /// Selects every unit that is proposed and has no decision of the year yet.
    void chooseProposals();
    void enterDecisions();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum ListColumn {
        SignColumn,
        CodeColumn,
        NameColumn,
        BlockColumn,
        TotalColumn,
        BandColumn,
        YearsColumn,
        ProposalColumn,
        MeetingColumn,
        DecisionColumn
    };
    enum Content { Outcomes, NoUnits, NobodyRegistered, NoMatch };

    void makeFilters();
    void makeToolbar();
    void tryMarks();
    void layOut();
    void keepCurrent();
    QWidget *makeContent();
    QComboBox *addChoice(const QStringList &choices, const QString &name, const QString &accessibleName);
    void applyFilters();
    void refresh();
    void readMeetings();
    void showColumns();
    void showContent();
    void clearFilters();
    void showBlocks();
    void showChosen();
    void decide(std::set<UnitId> chosen);
    void goToYear(Year year);
    std::set<UnitId> chosenUnits() const;
    const UnitYear &unitAt(const QModelIndex &index) const;

    PageContext m_context;
    YearMeetings *m_meetings;
    UnitTableModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QSplitter *m_split;
    Explanation *m_why;
    QPushButton *m_whyButton; ///< where there is no height for the explanation all the time
    ToolRow *m_filters;
    ToolRow *m_tools;
    QLineEdit *m_filter;
    QComboBox *m_outcome;
    QComboBox *m_proposal;
    QComboBox *m_block;
    QLabel *m_count;
    QPushButton *m_decide;
    std::optional<UnitId> m_last; ///< whose row is the current one
};

} // namespace sovang
