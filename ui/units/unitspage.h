// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineage.h"
#include "kit/pagecontext.h"
#include "kit/tables/filterproxy.h"
#include "kit/tables/unittablemodel.h"
#include "kit/windowpage.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace sovang {

class DuplicatesPanel;
class ToolRow;
class UnitFilters;
class UnitPane;

/// Đơn vị: the list, what is known of the chosen one, what happens to units, and units that may be one.
class UnitsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit UnitsPage(PageContext context, QWidget *parent = nullptr);

    void choose(UnitId unit);
    void addUnit();
    void changeLife(LineageKind kind);
    void showDuplicates();
    UnitPane &pane() { return *m_pane; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeToolbar();
    void makeFilterRow();
    void enableSearch(bool isEnabled);
    QWidget *makeList();
    void makeLifeMenu();
    QMenu *makeColumnMenu();
    void connectAll();

    std::optional<UnitId> current() const;
    std::vector<UnitId> chosen() const;
    std::vector<Unit> chosenUnits() const;
    bool change(std::vector<Unit> units);
    void editUnits();
    void removeUnits();
    void closeDuplicates();
    void exportList();
    void setColumnShown(int column, bool shown);
    void showState();
    void showCurrent();
    void showButtons();
    void showCount();

    PageContext m_context;
    UnitTableModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    UnitFilters *m_filters;
    ToolRow *m_filterRow = nullptr;
    ToolRow *m_toolRow = nullptr;
    QSplitter *m_split;
    UnitPane *m_pane;
    DuplicatesPanel *m_duplicates;
    QStackedLayout *m_stack;
    std::optional<UnitId> m_last;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_life;
    std::vector<QAction *> m_lifeActions;
};

} // namespace sovang
