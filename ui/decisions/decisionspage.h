// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/consequencepanel.h"
#include "decisions/decisionsmodel.h"
#include "kit/pagecontext.h"
#include "kit/tables/filterproxy.h"
#include "kit/windowpage.h"

#include <functional>
#include <utility>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sovang {

class DecisionGroupList;
class ToolRow;

/// Quyết định: every decision in the book by its number, the newest first, as things were on its day; titles
/// are revoked here, and what was entered wrongly is mended.
class DecisionsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit DecisionsPage(PageContext context, QWidget *parent = nullptr);

    void choose(qint64 decision);
    /// The latest decision on \a unit.
    void chooseOf(UnitId unit);
    void revoke();
    void changeChosen();
    void removeChosen();
    void takeOverNames();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeToolbar();
    void makeFilters();
    void follow();
    void reload();
    void showYears();
    void showColumns();
    void applyFilters();
    void showGroups();
    void showGroup();
    void showChosen();
    void chooseRow(qint64 decision);
    std::function<bool(int)> filterCondition() const;
    std::vector<Decision> chosen() const;
    PreviewDecisions preview() const;

    PageContext m_context;
    std::pair<int, int> m_shown{-1, -1}; ///< revisions of decisions and units that the table shows
    DecisionsModel m_model;
    FilterProxy m_matching; ///< what the fields above the table let through
    FilterProxy m_proxy;    ///< what of it is in the chosen group
    DecisionGroupList *m_groups;
    QTableView *m_table;
    QStackedLayout *m_stack;
    ToolRow *m_filters;
    ToolRow *m_tools;
    QLineEdit *m_filter;
    QComboBox *m_kind;
    QComboBox *m_year;
    QLabel *m_count;
    QPushButton *m_revoke;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_names;
};

} // namespace sovang
