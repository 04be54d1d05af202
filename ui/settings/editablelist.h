// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/rowsmodel.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableView;

namespace sovang {

class ToolRow;

/// A short list with its buttons and keys: add (Ins), edit (Enter, F2), remove (Del), move (Alt+Up,
/// Alt+Down). What has no function has no button.
class EditableList : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        std::function<void()> add = {};
        std::function<void(int row)> edit = {};
        std::function<void(int row)> remove = {};
        std::function<void(int row, int step)> move = {};
        /// Why this row cannot be removed, in words; empty: it can.
        std::function<QString(int row)> keptBecause = {};
    };

    /// \a name: for settings, tests and, in words, for screen readers.
    EditableList(std::vector<RowsModel::Column> columns, int stretched, Actions actions,
                 QWidget *parent = nullptr);

    /// \a name is an object name; \a title is what a screen reader says.
    void setNames(const QString &name, const QString &title);
    /// Where the book can only be read: buttons are disabled, and say why.
    void setRefusal(const QString &why);
    /// Keeps the current row where it can.
    void show(std::vector<RowsModel::Row> rows);
    /// -1 when there is none.
    int currentRow() const;
    void setCurrentRow(int row);
    QTableView &table() { return *m_table; }

signals:
    void currentRowChanged();

private:
    QPushButton *addButton(const QString &text, const QString &icon, const QKeySequence &key,
                           std::function<void()> work);
    void showButtons();
    void move(int step);

    Actions m_actions;
    RowsModel m_model;
    QTableView *m_table;
    ToolRow *m_bar;
    int m_stretched;
    QString m_refusal;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace sovang
