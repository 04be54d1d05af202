// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/logstore.h"

#include <QAbstractTableModel>

#include <vector>

namespace sovang {

/// Lines of the log as they were written.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sequence, Time, Who, Summary, UnitCode, YearColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<LogLine> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LogLine> m_lines;
    std::vector<QString> m_keys;
};

} // namespace sovang
