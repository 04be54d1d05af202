// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/filterproxy.h"
#include "movements/movementrows.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sovang {

/// One list of entries with its totals below, and what is said instead when it is empty.
class RecordsView : public QWidget
{
    Q_OBJECT

public:
    /// What the list is called, in tests too.
    RecordsView(RecordKind kind, const QString &title, const QString &name, QWidget *parent = nullptr);

    /// The year is shown only where the rows are of several. Whoever was chosen stays chosen.
    void show(std::vector<RecordRow> rows, bool ofAllYears);
    void setNeedle(const QString &text);
    /// What stands in the place of an empty list, and whether something can be added.
    void setEmptyText(const QString &text, bool canAdd);
    /// Told whenever other rows are shown; \a text is below the list.
    void setTotals(const QString &text);

    int count() const { return m_model.rowCount(); }
    /// Rows of the model that the filter lets through, in the order of the screen.
    std::vector<int> shownRows() const;
    std::vector<int> chosenRows() const;
    /// False when the filter hides it.
    bool choose(qint64 id);
    QTableView &table() { return *m_table; }

signals:
    void addRequested();
    void editRequested();
    void removeRequested();
    void everythingRequested();
    void choiceChanged();
    void shownChanged();

private:
    QWidget *makeNoMatch();
    void addKey(int key, void (RecordsView::*wanted)());
    void rowsChanged();

    RecordKind m_kind;
    RecordsModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QLabel *m_emptyText;
    QPushButton *m_addFirst;
    QLabel *m_totals;
};

} // namespace sovang
