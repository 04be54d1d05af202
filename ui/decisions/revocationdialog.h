// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/consequencepanel.h"
#include "domain/unityear.h"
#include "jobs/decisions/actoffers.h"
#include "jobs/decisions/deciding.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace sovang {

class ActFields;
class RefusalLabel;

/// Takes the title from a unit (thu hồi): which unit, why, number, date and signer. Shows first what it does.
class RevocationDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a units are those that stand recognised; not empty. \a chosen is shown first when it is one of them.
    RevocationDialog(std::vector<UnitYear> units, UnitId chosen, ActOffers offers, PreviewDecisions preview,
                     QWidget *parent = nullptr);

    const Decision &decision() const { return m_decision; }
    /// The series that its number is taken from, if it is from one.
    std::optional<NumberSeries> series() const;
    void accept() override;

private:
    const UnitYear *unit() const;
    Decision typed(const UnitYear &unit) const;
    void showConsequences();

    std::vector<UnitYear> m_units;
    PreviewDecisions m_preview;
    Decision m_decision;
    QComboBox *m_unit;
    QLineEdit *m_reason;
    ActFields *m_fields;
    ConsequencePanel *m_consequences;
    RefusalLabel *m_refusal;
};

} // namespace sovang
