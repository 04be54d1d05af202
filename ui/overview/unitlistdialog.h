// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/filterproxy.h"
#include "overview/unitlisting.h"

#include <QDialog>
#include <QStandardItemModel>

#include <optional>

class QTableView;

namespace sovang {

/// The units behind a number; one of them can be gone to.
class UnitListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnitListDialog(const UnitListing &listing, QWidget *parent = nullptr);

    /// Where to go; nothing in an empty list.
    std::optional<UnitId> chosen() const;

private:
    enum Column { Sign, Code, Name, Block, Total, Note, ColumnCount };

    void addRow(const ListedUnit &unit);
    void makeTable();

    QStandardItemModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
};

} // namespace sovang
