// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace sovang {

class Session;

/// Sets khối, địa bàn, phân loại of several units at once; what is not ticked stays as each unit has it.
class BulkUnitDialog : public QDialog
{
    Q_OBJECT

public:
    BulkUnitDialog(std::vector<Unit> units, const Session &session, QWidget *parent = nullptr);

    /// As they will be.
    std::vector<Unit> units() const;

private:
    struct Field
    {
        QString Unit::*member;
        QCheckBox *tick;
        QLineEdit *value;
    };

    void addField(QFormLayout &form, const QString &label, QString Unit::*member, const char *name,
                  const Session &session);

    std::vector<Unit> m_units;
    std::vector<Field> m_fields;
};

} // namespace sovang
