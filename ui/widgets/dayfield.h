// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/year.h"

#include <QDate>
#include <QLineEdit>

namespace sovang {

/// A field for one day, quick to type: `5/3` is the 5th of March of a year that is given, `5/3/2024` any day.
/// Left, it shows the whole date that it understood.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    DayField(QDate date, Year year, QWidget *parent = nullptr);

    /// Invalid when what stands there is not a day, or nothing.
    QDate date() const;

private:
    Year m_year;
};

} // namespace sovang
