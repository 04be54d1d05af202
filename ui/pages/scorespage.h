// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"
#include "models/scoresheetmodel.h"
#include "models/unittablemodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

class ClockStripWidget;
class Explanation;
class SheetView;

/// Chấm điểm: units on the left, the score sheet of the chosen one on the right.
class ScoresPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScoresPage(PageContext context, QWidget *parent = nullptr);

    void choose(UnitId unit);

private:
    QWidget *makeList();
    QWidget *makeSheetSide();
    QWidget *makeSheetHeader();
    QWidget *makeSheetFooter();
    void connectAll();

    const UnitYear *shown() const;
    void showUnit();
    void showHint(const QModelIndex &index);
    void showRefusal(const QModelIndex &index, const QString &message);
    void showFooter(const UnitYear &unit);
    void setFilterCondition(int choice);
    bool commit(Round round, const Item &item, const std::optional<Answer> &answer);
    std::optional<QString> askReason(const Item &item, const QString &known);
    void copyRound(Round from, Round to);
    void importScores();

    PageContext m_context;
    UnitTableModel m_units;
    FilterProxy m_proxy;
    ScoreSheetModel m_sheet;
    std::optional<UnitId> m_unit;
    QTableView *m_list;
    SheetView *m_view;
    QLabel *m_name;
    QLabel *m_about;
    ClockStripWidget *m_clock;
    QLabel *m_hint;
    QLabel *m_empty;
    QLabel *m_total;
    QLabel *m_outcome;
    QLabel *m_distance;
    QLabel *m_missing;
    QPushButton *m_whyButton;
    QPushButton *m_copyButton;
    Explanation *m_why;
};

} // namespace sovang
