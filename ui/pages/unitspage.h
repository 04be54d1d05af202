// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"
#include "models/unittablemodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sovang {

class ClockStripWidget;
class Explanation;

/// Đơn vị: the list, and what is known of the chosen one.
class UnitsPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnitsPage(PageContext context, QWidget *parent = nullptr);

    void choose(UnitId unit);
    void addUnit();

private:
    QWidget *makeToolbar();
    QWidget *makeDetails();
    std::optional<UnitId> chosen() const;
    void editUnit();
    void removeUnit();
    void showDetails();
    void showButtons();

    PageContext m_context;
    UnitTableModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QLabel *m_name;
    QLabel *m_facts;
    ClockStripWidget *m_clock;
    Explanation *m_why;
};

} // namespace sovang
