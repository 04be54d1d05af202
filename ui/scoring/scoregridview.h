// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clipboardtext.h"
#include "jobs/year/scoreblock.h"
#include "kit/tables/celldelegate.h"
#include "scoring/scoregridproxy.h"

#include <QTableView>

#include <functional>
#include <optional>

class QAction;

namespace sovang {

class ItemHeader;
class ScoreGridView;
class UnitHeader;
class UnitHeaderTitles;

/// Cells of the score grid. Ctrl+Enter in an editor fills the selection with what was typed.
class ScoreGridDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ScoreGridDelegate(ScoreGridView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    ScoreGridView &m_view;
};

/// Units by items with the units frozen on the left. Filled with the keyboard: Enter goes down, Tab goes
/// right, digits start editing, Space says yes and no in turn; rectangles are copied, pasted, filled down and
/// cleared, each as one step.
class ScoreGridView : public QTableView
{
    Q_OBJECT

public:
    explicit ScoreGridView(ScoreGridProxy &model, QWidget *parent = nullptr);

    UnitHeader &unitHeader() const { return *m_units; }
    ItemHeader &itemHeader() const { return *m_items; }
    void go(const QModelIndex &index);
    /// The first cell that can be filled.
    void goToStart();
    /// Puts \a text into every selected cell.
    void fillSelection(const QString &text);
    /// ScoreGridModel::putNotApplicable()
    void putNotApplicable(const QItemSelectionRange &over);
    /// Why nothing can be changed here: keys that would say so, and their actions are disabled. Empty:
    /// everything can be.
    void setRefusal(const QString &why);
    /// One after the other sorts up and down.
    void sortBy(GridSort::Key key, const QString &item = {});

    QAction *copyAction() const { return m_copy; }
    /// Puts \a actions of the pane around it into the menu of the cells.
    void addToMenu(const QList<QAction *> &actions) { m_fromOutside = actions; }

signals:
    /// What could not even be tried, and why.
    void cannot(const QString &message);
    void sheetRequested(sovang::UnitId unit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeActions();
    void makeHeaders();
    void fitColumns();
    void fitUnits();
    QItemSelectionRange selectedRange() const;
    static std::vector<CellText> cellsOf(const QItemSelectionRange &range, const QString &text);
    bool wouldChange(const QKeyEvent &event) const;
    QModelIndex next(const QModelIndex &from, int rows, int columns) const;
    QModelIndex beside(const QModelIndex &from, int step) const;
    void tab(int step);
    void toggle();
    void copy() const;
    void paste();
    void putBlock(const TextBlock &block, const QItemSelectionRange &over);
    void fillDown();

    ScoreGridProxy &m_model;
    ItemHeader *m_items;
    UnitHeader *m_units;
    UnitHeaderTitles *m_titles;
    QAction *m_copy = nullptr;
    QAction *m_openSheet = nullptr;
    QList<QAction *> m_changing; ///< those that change the book
    QList<QAction *> m_fromOutside;
    QString m_whyNot;
};

} // namespace sovang
