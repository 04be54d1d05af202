// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movements/recorddialog.h"

namespace sovang {

/// One movement or campaign: takes a value and gives a value. An id of 0 is a new one.
class MovementDialog : public RecordDialog
{
    Q_OBJECT

public:
    MovementDialog(const Movement &record, const RecordChoices &choices, QWidget *parent = nullptr);

    const Movement &record() const { return m_record; }

private:
    QString refusal() override;

    Movement m_record;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_plan;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_note;
};

} // namespace sovang
