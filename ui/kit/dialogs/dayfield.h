// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace sovang {

/// A field for one day, typed as base/day.h reads it or chosen from a calendar (Alt+Down); the arrows go a
/// day on or back. `5/3` is the 5th of March of the year that is given, else of the year that the field
/// showed last. Left, it shows the whole date that it understood.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QDate date, std::optional<Year> year = {}, QWidget *parent = nullptr);

    /// Invalid when what stands there is not a day, or nothing.
    QDate date() const;
    void setDate(QDate date);
    /// Why what stands there cannot be taken, in a sentence; empty for a day, and for nothing.
    QString refusal() const;
    /// What a day without its year belongs to from now on.
    void setYear(Year year) { m_year = year; }

signals:
    /// Another day stands there.
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void noteChange();
    void showCalendar();

    std::optional<Year> m_year;
    QDate m_last;
};

} // namespace sovang
