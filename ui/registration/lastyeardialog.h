// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/year/registering.h"
#include "storage/registrationstore.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTableWidget;

namespace sovang {

class DayField;
class RefusalLabel;

/// Last year's list: who is registered for the new year, with the proposed aim; who is not proposed, and why.
class LastYearDialog : public QDialog
{
    Q_OBJECT

public:
    LastYearDialog(Year year, std::vector<LastYearUnit> units, QWidget *parent = nullptr);

    const std::vector<Registration> &registrations() const { return m_registrations; }
    void accept() override;

private:
    void fill();
    void showCount();

    Year m_year;
    std::vector<LastYearUnit> m_units;
    std::vector<Registration> m_registrations;
    QTableWidget *m_table;
    DayField *m_date;
    QLabel *m_count;
    RefusalLabel *m_refusal;
};

} // namespace sovang
