// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/picklists.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace sovang {

class Session;

/// One unit: takes a value and gives a value. What is offered comes from the pick lists and the units that
/// are there; completion pops up and never writes into the word that is being typed.
class UnitDialog : public QDialog
{
    Q_OBJECT

public:
    UnitDialog(const QString &title, const Unit &unit, const Session &session, QWidget *parent = nullptr);

    const Unit &unit() const { return m_unit; }
    void accept() override;

private:
    QLineEdit *addField(const QString &label, const QString &value, const QString &name);
    QLineEdit *addPickField(const QString &label, PickList list, const QString &name);
    QString refusal();

    Unit m_unit;
    const Session &m_session;
    QFormLayout *m_form;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_block;
    QLineEdit *m_locality;
    QLineEdit *m_class;
    QLineEdit *m_address;
    QLineEdit *m_head;
    QLineEdit *m_unionHead;
    QLineEdit *m_phone;
    QLineEdit *m_staff;
    QLineEdit *m_founded;
    QLineEdit *m_dissolved;
    QLabel *m_refusal;
};

} // namespace sovang
