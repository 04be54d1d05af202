// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "scoring/copyrounddialog.h"
#include "scoring/scoresheetmodel.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace sovang {

class ClockStripWidget;
class Explanation;
class LineLabel;
class SheetFooter;
class SheetView;
class ToolRow;

/// The score sheet of one unit with its header, the line that explains the cell, and what the points come to.
class SheetPane : public QWidget
{
    Q_OBJECT

public:
    /// The units of the list beside the sheet, as it shows them now.
    using UnitsShown = std::function<std::vector<UnitId>()>;

    SheetPane(PageContext context, UnitsShown unitsShown, QWidget *parent = nullptr);
    ~SheetPane() override;

    /// What scores are entered in.
    QWidget *work() const;

    /// Shows \a unit in the session's year, or nothing; keeps up with its changes.
    void showUnit(std::optional<UnitId> unit);
    /// Goes to the cell of an item, by its code, as long as the sheet shows it.
    void showCell(Round round, const QString &item);
    /// Puts the cursor into the first cell of the final round that lacks a score, or its first cell.
    void startScoring();
    /// The same, without taking the focus, and only where no cell has the cursor yet.
    void findWork();
    /// To the next and the previous unit: for all that belongs to the sheet, the list too.
    QList<QAction *> unitSteps() const { return {m_previous, m_next}; }
    /// Conditions met and no veto, for the unit and for all that are shown.
    const QList<QAction *> &gatesMet() const { return m_gatesMet; }
    /// In place of the list beside the sheet: \a tools of its head, and a button that says where in the list
    /// the sheet is and brings the list back. Null: the list is there.
    void standInForList(QWidget *tools);
    void showPlace(int unit, int units);

signals:
    /// The unit that stands so many places further down in the list.
    void stepWanted(int places);
    void listWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QAction *addSheetAction(const QString &text, const QString &shortcut, std::function<void()> run);
    QWidget *makeSheetFrame();
    QWidget *makeHeader();
    QWidget *makeButtons();
    void layOut();
    QPushButton *makeStepButton(QAction &action, const QString &icon);
    QPushButton *makeMenuButton();
    QPushButton *makeFillButton();
    void connectAll();

    const UnitYear *shown() const;
    void refresh();
    void showSheet(const UnitYear &unit);
    void showHint(const QModelIndex &index);
    void showRefusal(const QModelIndex &index, const QString &message);
    void stepUnit(int places);
    void goToMissing();
    void openPapers(const QModelIndex &index);
    void putNotApplicable();
    void goToWork();
    bool commit(const std::vector<SheetChange> &changes);
    std::optional<QString> askReason(const Item &item, const QString &known);

    RoundCopyPlan planCopy(const CopyRoundDialog::Choice &choice) const;
    void fillIn(Round from, Round to);
    void askAndCopy();
    void copyRounds(const RoundCopyPlan &plan, const RoundCopyRequest &request);
    Round currentRound() const;

    PageContext m_context;
    UnitsShown m_unitsShown;
    ScoreSheetModel m_sheet;
    std::optional<UnitId> m_unit;
    SheetView *m_view;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_missing;
    QAction *m_papers;
    QAction *m_notApplicable;
    QAction *m_hideSelf;
    QList<QAction *> m_gatesMet;
    LineLabel *m_name;
    LineLabel *m_about;
    ClockStripWidget *m_clock;
    LineLabel *m_hint;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_toWhatIsMissing;
    QPushButton *m_fill;
    QPushButton *m_place;
    bool m_hasClock = false;
    ToolRow *m_tools;
    QWidget *m_listTools = nullptr;
    SheetFooter *m_footer;
    Explanation *m_why;
};

} // namespace sovang
