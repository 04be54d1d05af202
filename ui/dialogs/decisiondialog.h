// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/unityear.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace sovang {

/// One decision of an authority on the chosen units: what is the same for all of them. Gives a decision for
/// each unit that is proposed for the chosen kind.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const std::vector<UnitYear> &units, QStringList codes, QWidget *parent = nullptr);

    const std::vector<Decision> &decisions() const { return m_decisions; }
    void accept() override;

private:
    DecisionKind kind() const;
    QStringList codesOf(DecisionKind kind) const;
    void showKind();

    const std::vector<UnitYear> &m_units;
    QStringList m_codes;
    std::vector<Decision> m_decisions;
    QComboBox *m_kind;
    QLineEdit *m_number;
    QDateEdit *m_date;
    QLineEdit *m_signer;
    QLabel *m_about;
    QLabel *m_refusal;
};

} // namespace sovang
