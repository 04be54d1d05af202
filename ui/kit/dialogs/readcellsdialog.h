// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/importplan.h"
#include "kit/tables/filterproxy.h"

#include <QDialog>
#include <QStandardItemModel>

namespace sovang {

/// Every cell that an import reads, row by row: what the file has and what it was read as, side by side.
class ReadCellsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Column { Cell, Field, Raw, Understood };

    /// \a plan was made with TableChoice::tellsCells.
    explicit ReadCellsDialog(const ImportPlan &plan, QWidget *parent = nullptr);

private:
    void fill(const ImportPlan &plan);
    QWidget *makeHead();

    QStandardItemModel m_model;
    FilterProxy m_proxy;
    std::vector<bool> m_isOther; ///< by row: read as something else than what stands there, or not at all
};

} // namespace sovang
