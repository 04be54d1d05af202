// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movements/recorddialog.h"

namespace sovang {

class UnitField;

/// One good model: takes a value and gives a value. An id of 0 is a new one.
class ModelDialog : public RecordDialog
{
    Q_OBJECT

public:
    ModelDialog(const GoodModel &record, const RecordChoices &choices, QWidget *parent = nullptr);

    const GoodModel &record() const { return m_record; }

private:
    QString refusal() override;

    GoodModel m_record;
    QLineEdit *m_year;
    QLineEdit *m_name;
    UnitField *m_unit;
    QLineEdit *m_team;
    QPlainTextEdit *m_result;
    QLineEdit *m_quantity;
    QLineEdit *m_measure;
    QLineEdit *m_money;
    PapersField *m_papers;
};

} // namespace sovang
