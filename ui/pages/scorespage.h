// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"
#include "models/unittablemodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QTableView;

namespace sovang {

class SheetPane;

/// Chấm điểm: units on the left, the score sheet of the chosen one on the right.
class ScoresPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScoresPage(PageContext context, QWidget *parent = nullptr);

    void choose(UnitId unit);

private:
    QWidget *makeList();
    void connectAll();
    void setFilterCondition(int choice);
    void chooseFirst();
    void importScores();

    PageContext m_context;
    UnitTableModel m_units;
    FilterProxy m_proxy;
    std::optional<UnitId> m_unit;
    QTableView *m_list;
    SheetPane *m_sheet;
};

} // namespace sovang
