// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/decisions/deciding.h"

#include <QAbstractTableModel>

#include <vector>

namespace sovang {

/// A unit that the decision may speak of, with the words around it.
struct DecisionLineRow
{
    DecisionLine line;
    bool isChosen = false;
    bool isAgreed = true; ///< nothing that a meeting came to speaks against it
    QString code;
    QString name;
    QString meeting; ///< what the meeting came to, in words
};

/// Units that one decision is entered for: ticked or not, with their period, or the reason why they are
/// refused.
class DecisionLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, Kind, From, To, MeetingResult, Reason };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DecisionLineRow> rows);
    const std::vector<DecisionLineRow> &rows() const { return m_rows; }
    std::vector<DecisionLine> chosen() const;
    /// All that are agreed: what a meeting postponed is chosen one by one.
    void chooseAll();
    void chooseNone();
    /// How many a meeting did not agree to, and are not chosen.
    int leftOut() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isEditable(const QModelIndex &index) const;
    void tellChoice();

    std::vector<DecisionLineRow> m_rows;
};

} // namespace sovang
