// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movements/recorddialog.h"

namespace sovang {

class DayField;
class UnitField;

/// One commendation: takes a value and gives a value. An id of 0 is a new one.
class CommendationDialog : public RecordDialog
{
    Q_OBJECT

public:
    CommendationDialog(const Commendation &record, const RecordChoices &choices, QWidget *parent = nullptr);

    const Commendation &record() const { return m_record; }

private:
    QString refusal() override;

    Commendation m_record;
    QLineEdit *m_year;
    QLineEdit *m_form;
    QComboBox *m_kind;
    QLineEdit *m_recipient;
    UnitField *m_unit;
    QLineEdit *m_number;
    DayField *m_date;
    QLineEdit *m_issuer;
    QPlainTextEdit *m_reason;
};

} // namespace sovang
