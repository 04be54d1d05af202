// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/tables/filterproxy.h"
#include "kit/tables/unittablemodel.h"
#include "kit/windowpage.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace sovang {

class ScoreGridPane;
class SheetPane;
class ViewSwitch;

/// Chấm điểm in two views: units on the left and the score sheet of the chosen one on the right, or all units
/// in one grid.
class ScoresPage : public WindowPage
{
    Q_OBJECT

public:
    explicit ScoresPage(PageContext context, QWidget *parent = nullptr);

    /// The sheet of \a unit, with the cursor where the next score is missing.
    void choose(UnitId unit);
    /// The same unit in the view that is shown; the cursor stays in its line and column.
    void showUnit(UnitId unit);
    /// And in its sheet, or in the grid where that shows this round, the cell of the item; by its code.
    void showCell(UnitId unit, Round round, const QString &item);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum ListColumn { SignColumn, CodeColumn, NameColumn };
    enum ListFilter { Registered, Unfinished, NotPassed, EveryUnit };

    void list(UnitId unit);
    QWidget *makeList();
    void makeSwitches();
    void showView(bool isGrid);
    void changeView(bool isGrid);
    void connectAll();
    void setFilterCondition(int choice);
    void chooseFirst();
    void step(int places);
    std::vector<UnitId> unitsShown() const;
    void importScores();
    void foldList(bool isFolded);
    void showPlace();

    PageContext m_context;
    UnitTableModel m_units;
    FilterProxy m_proxy;
    std::optional<UnitId> m_unit;
    QWidget *m_side;
    QVBoxLayout *m_sideLayout;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_choice = nullptr;
    QTableView *m_list;
    SheetPane *m_sheet;
    ScoreGridPane *m_grid;
    QStackedWidget *m_views;
    std::vector<ViewSwitch *> m_switches;
    bool m_isFolded = false; ///< the list is behind a button of the sheet
};

} // namespace sovang
