// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dayfield.h"

#include "domain/period.h"

namespace sovang {

DayField::DayField(QDate date, Year year, QWidget *parent) : QLineEdit(dayText(date), parent), m_year(year)
{
    setPlaceholderText(tr("dd/mm/yyyy; without the year it is %1").arg(year.toString()));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (this->date().isValid())
            setText(dayText(this->date()));
    });
}

QDate DayField::date() const
{
    return parseDay(text(), m_year).value_or(QDate());
}

} // namespace sovang
