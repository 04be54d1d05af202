// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"
#include "kit/tables/filterproxy.h"

#include <QDialog>
#include <QStandardItemModel>
#include <QStringList>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

/// Which of the units that are registered for a year something is done for; all of them at first.
class UnitChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a goOn stands on the button that goes on.
    UnitChoiceDialog(const QString &title, const QString &goOn, const std::vector<UnitYear> &units,
                     QWidget *parent = nullptr);

    /// Another question, above the units.
    void addField(const QString &label, QWidget *field);
    QStringList codes() const; ///< of the units that are chosen

private:
    enum Column { Code, Name, Block, Locality };

    void addRow(const Unit &unit);
    QWidget *makeHead();
    QWidget *makeTable();
    void showCount();

    QFormLayout *m_fields = nullptr;
    QStandardItemModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_ok;
};

} // namespace sovang
