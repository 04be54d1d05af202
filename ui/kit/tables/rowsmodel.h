// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

/// A short table of plain text, for lists that are read as a whole and edited in dialogs.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        bool isNumber = false; ///< right-aligned
    };
    struct Row
    {
        QStringList cells;
        bool isPast = false; ///< in second ink: it counts no longer
    };

    explicit RowsModel(std::vector<Column> columns, QObject *parent = nullptr);

    void show(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace sovang
