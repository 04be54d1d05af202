// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace sovang {

/// One unit on the agenda as the list beside the meeting shows it.
struct AgendaRow
{
    QString sign; ///< what the meeting did with it; empty while open
    QString code;
    QString name;
    QString result; ///< the same in words

    bool operator==(const AgendaRow &) const = default;
};

/// The agenda of a meeting in its order.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Keeps selection and place where only the words of the rows are new.
    void show(std::vector<AgendaRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<AgendaRow> m_rows;
    std::vector<QString> m_keys;
};

} // namespace sovang
