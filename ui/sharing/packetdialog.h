// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"
#include "kit/tables/filterproxy.h"

#include <QDialog>
#include <QStandardItemModel>
#include <QStringList>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

/// Which units of the year, and which round, another computer is to score.
class PacketDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of \a units, those that are registered.
    PacketDialog(const std::vector<UnitYear> &units, Year year, QWidget *parent = nullptr);

    Round round() const;
    QStringList codes() const; ///< of the units that are chosen

private:
    enum Column { Code, Name, Block, Locality };

    void addRow(const Unit &unit);
    QWidget *makeHead();
    QWidget *makeTable();
    void chooseAll(bool isChosen);
    void showCount();

    QComboBox *m_round;
    QStandardItemModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_ok;
};

} // namespace sovang
