// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/dayfield.h"

#include "base/day.h"
#include "kit/look/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>

namespace sovang {

DayField::DayField(QDate date, std::optional<Year> year, QWidget *parent)
    : QLineEdit(dayText(date), parent), m_year(year), m_last(date)
{
    setPlaceholderText(year ? tr("dd/mm/yyyy; without the year it is %1").arg(year->toString())
                            : tr("31/12/2025, or empty"));
    QAction *calendar = addAction(lineIcon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DayField::showCalendar);
    connect(this, &QLineEdit::textChanged, this, &DayField::noteChange);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (this->date().isValid())
            setText(dayText(this->date()));
    });
}

QDate DayField::date() const
{
    const QDate today = QDate::currentDate();
    const Year year = m_year ? *m_year : Year((m_last.isValid() ? m_last : today).year());
    return parseDay(text(), year).value_or(QDate());
}

void DayField::setDate(QDate date)
{
    setText(dayText(date));
}

QString DayField::refusal() const
{
    return text().trimmed().isEmpty() || date().isValid() ? QString() : dayRefusal(text());
}

void DayField::noteChange()
{
    const QDate now = date();
    if (!now.isValid() || now == m_last)
        return;
    m_last = now;
    emit dateChanged();
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    const bool isDown = event->key() == Qt::Key_Down;
    if (isDown && event->modifiers() == Qt::AltModifier && !isReadOnly())
        showCalendar();
    else if ((isUp || isDown) && event->modifiers() == Qt::NoModifier && date().isValid() && !isReadOnly())
        setDate(date().addDays(isUp ? 1 : -1));
    else
        QLineEdit::keyPressEvent(event);
}

void DayField::showCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateEditEnabled(false); // days are typed in the field
    if (date().isValid())
        calendar->setSelectedDate(date());
    const auto choose = [this, calendar](QDate chosen) {
        setDate(chosen);
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose); // Enter
    calendar->move(mapToGlobal(rect().bottomLeft()));
    calendar->show();
    calendar->setFocus();
}

} // namespace sovang
