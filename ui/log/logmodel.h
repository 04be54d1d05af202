// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/logstore.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace sovang {

/// Lines of the log as they were written.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sequence, Time, Who, Summary, UnitCode, YearColumn };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a olderThanBefore: numbers of lines whose time is marked, see LogStore.
    void show(std::vector<LogLine> lines, std::set<qint64> olderThanBefore = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const LogLine &line, int column) const;

    std::vector<LogLine> m_lines;
    std::set<qint64> m_olderThanBefore;
    std::vector<QString> m_keys;
};

} // namespace sovang
