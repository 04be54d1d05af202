// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QObject>

#include <vector>

class QFormLayout;
class QLineEdit;
class QListWidget;

namespace sovang {

class Session;

/// Two rows of a form that collect units: the list of them, from which Del takes one off, and a field that
/// adds the one whose code or name is typed.
class UnitCollector : public QObject
{
    Q_OBJECT

public:
    UnitCollector(QFormLayout &form, std::vector<UnitId> units, const Session &session, QObject *parent);

    const std::vector<UnitId> &units() const { return m_units; }
    /// Whether Enter belongs to the field that adds.
    bool hasKeys() const;

signals:
    void changed();
    /// Why what was typed names no unit; empty when it does.
    void refused(const QString &why);

private:
    void addTyped();
    void removeChosen();
    void show();

    const Session &m_session;
    std::vector<UnitId> m_units;
    QListWidget *m_list;
    QLineEdit *m_add;
};

} // namespace sovang
