// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movements/recorddialog.h"

namespace sovang {

class DayField;
class UnitField;

/// One activity: takes a value and gives a value. An id of 0 is a new one.
class ActivityDialog : public RecordDialog
{
    Q_OBJECT

public:
    ActivityDialog(const Activity &record, const RecordChoices &choices, QWidget *parent = nullptr);

    const Activity &record() const { return m_record; }

private:
    QString refusal() override;

    Activity m_record;
    DayField *m_date;
    QLineEdit *m_name;
    QComboBox *m_movement;
    UnitField *m_unit;
    QLineEdit *m_sessions;
    QLineEdit *m_people;
    QLineEdit *m_note;
    PapersField *m_papers;
};

} // namespace sovang
