// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scoresheetmodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sovang {

class ClockStripWidget;
class Explanation;
class SheetFooter;
class SheetView;

/// The score sheet of one unit with its header, the line that explains the cell, and what the points come to.
class SheetPane : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPane(PageContext context, QWidget *parent = nullptr);

    /// Shows \a unit in the session's year, or nothing; keeps up with its changes.
    void showUnit(std::optional<UnitId> unit);
    /// Puts the cursor into the first cell of the final round.
    void startScoring();

private:
    QWidget *makeSheetFrame();
    QWidget *makeHeader();
    void connectAll();

    const UnitYear *shown() const;
    void refresh();
    void showSheet(const UnitYear &unit);
    void showHint(const QModelIndex &index);
    void showRefusal(const QModelIndex &index, const QString &message);
    bool commit(Round round, const Item &item, const std::optional<Answer> &answer);
    std::optional<QString> askReason(const Item &item, const QString &known);
    void copyRound(Round from, Round to);

    PageContext m_context;
    ScoreSheetModel m_sheet;
    std::optional<UnitId> m_unit;
    SheetView *m_view;
    QLabel *m_name;
    QLabel *m_about;
    ClockStripWidget *m_clock;
    QLabel *m_hint;
    QLabel *m_empty;
    QPushButton *m_copyButton;
    SheetFooter *m_footer;
    Explanation *m_why;
};

} // namespace sovang
