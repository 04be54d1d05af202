// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <vector>

namespace sovang {

class ScoreSheetModel;

/// The score sheet, a tree whose cells are filled with the keyboard: Enter goes down, Tab goes right, digits
/// start editing, Delete clears what is chosen, Space says yes and no in turn; ranges are copied and pasted
/// with tabs between columns and no lines for groups, as they stand in a spreadsheet.
class SheetView : public QTreeView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(ScoreSheetModel &sheet);
    void hideSelf(bool hide);
    /// The first cell of \a column that can be filled.
    void startAt(int column);
    void go(const QModelIndex &index);
    /// Hands in what is being typed, as leaving the cell does.
    void finishEditing();
    /// The most lines that a title takes, so that enough criteria are seen at once.
    int titleLines() const { return m_titleLines; }
    /// Rows stand closer: there is little height.
    bool isDense() const { return m_isDense; }

signals:
    /// Enter or a double click in the papers column.
    void papersWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndex below(const QModelIndex &index) const;
    QModelIndex above(const QModelIndex &index) const;
    QModelIndex beside(const QModelIndex &index, int step) const;
    int visibleColumn(int column, int step) const;
    bool handleCellKey(const QKeyEvent &event, const QModelIndex &index);
    std::vector<QModelIndex> lines() const;
    QModelIndexList chosenCells() const;
    void paste();
    bool pasteBlock(const std::vector<QStringList> &block, const QModelIndexList &chosen);
    void copy();
    void fitColumns();
    void fitTitle();
    void fitLines();
    int widthFor(int column, const QString &widest) const;

    ScoreSheetModel *m_sheet = nullptr;
    int m_titleLines = 1;
    bool m_isDense = false;
    bool m_isFitting = false;
    bool m_isMoving = false; ///< the cursor is on its way already when an editor closes
};

} // namespace sovang
