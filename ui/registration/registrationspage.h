// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/tables/filterproxy.h"
#include "kit/windowpage.h"
#include "registration/registrationsmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sovang {

class ToolRow;

/// Đăng ký: which units ask to be considered in the year and what they aim at, who is late, and which are not
/// considered by hand.
class RegistrationsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit RegistrationsPage(PageContext context, QWidget *parent = nullptr);

    /// Goes to \a unit; what is searched or narrowed to gives way.
    void choose(UnitId unit);
    /// All that are shown and exist in the year.
    void registerAll();
    void registerByLastYear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum ListFilter { EveryUnit, Registered, NotRegistered, Late, NotConsidered };

    void makeFilters();
    void makeTools();
    QWidget *makeContent();
    std::vector<UnitId> chosen() const;
    std::vector<UnitId> existing(const std::vector<UnitId> &units) const;
    void registerChosen();
    void takeProposedAims();
    void askDeadline();
    void exclude();
    void setFilterCondition(int choice);
    void showCounts();
    void showButtons();

    PageContext m_context;
    RegistrationsModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QStackedLayout *m_stack;
    ToolRow *m_filters;
    ToolRow *m_tools;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_choice;
    QLabel *m_count;
    QPushButton *m_lastYear;
    QPushButton *m_all;
    QPushButton *m_chosen;
    QPushButton *m_aims;
    QPushButton *m_exclude;
    QPushButton *m_deadline;
};

} // namespace sovang
