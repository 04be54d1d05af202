// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QLineEdit>
#include <QPointer>

#include <optional>

namespace sovang {

class Session;
class UnitChoices;

/// A field for one unit, or none: by code or a piece of the name, without tone marks; what fits pops up.
/// Leaving the field, or Enter, takes the unit when only one fits.
class UnitField : public QLineEdit
{
    Q_OBJECT

public:
    explicit UnitField(const Session &session, QWidget *parent = nullptr);
    ~UnitField() override;

    std::optional<UnitId> unit() const { return m_unit; }
    void setUnit(const std::optional<UnitId> &unit);
    /// Takes what stands there now; false when it is neither empty nor one unit.
    bool settle();

signals:
    void unitChosen();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(const std::optional<UnitId> &unit, const QString &text);
    void readTyped();

    QPointer<const Session> m_session;
    UnitChoices *m_choices;
    std::optional<UnitId> m_unit;
};

} // namespace sovang
