// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace sovang {

/// One cell: what it shows, and what it is sorted by where that is a number.
struct RecordCell
{
    QString text;
    std::optional<qint64> number{};
};

struct RecordColumn
{
    QString title;
    bool isNumber = false; ///< right-aligned
};

/// One entry as a row of plain cells.
struct RecordRow
{
    qint64 id = 0;
    qint64 unit = 0; ///< 0: of no unit
    std::vector<RecordCell> cells;
    QString tip{}; ///< shown under the pointer, and searched: what has no column of its own
};

/// A table of entries that were made by hand, whatever they are.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordsModel(std::vector<RecordColumn> columns, QObject *parent = nullptr);

    void show(std::vector<RecordRow> rows);
    const RecordRow &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 when there is none.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RecordCell &cellAt(const QModelIndex &index) const;
    QVariant sortValue(const QModelIndex &index) const;

    std::vector<RecordColumn> m_columns;
    std::vector<RecordRow> m_rows;
    std::vector<QString> m_keys;
};

} // namespace sovang
