// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/packets/merging.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

class RefusalLabel;

/// What a packet would change, cell by cell: what stood there when it was written, what the book has now,
/// what the packet has, and which of them will be there. Where both sides changed a cell differently, the
/// user says once for all of them whose value counts; with any other problem there is nothing to accept.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Plans anew with the other answer; nothing when that failed, and then it has been told.
    using Replan = std::function<std::optional<MergePlan>(Contested)>;

    MergeDialog(MergePlan plan, Replan replan, QWidget *parent = nullptr);

    const MergePlan &plan() const { return m_plan; }

private:
    QWidget *makeQuestion();
    QTableView *makeTable(QStandardItemModel &model, const QString &name, const QString &title);
    void replan();
    void show();
    void showCells();
    void showMessages();

    MergePlan m_plan;
    Replan m_replan;
    bool m_isContested; ///< from the beginning
    QStandardItemModel m_cells;
    QStandardItemModel m_messages; ///< problems, or what is worth knowing
    QLabel *m_counts;
    QComboBox *m_contested;
    QWidget *m_question;
    RefusalLabel *m_refusal;
    QTableView *m_messageTable;
    QPushButton *m_ok;
};

} // namespace sovang
