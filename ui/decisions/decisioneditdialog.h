// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/consequencepanel.h"
#include "jobs/decisions/actoffers.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace sovang {

class ActFields;
class RefusalLabel;

/// Mends a decision that was entered wrongly, and shows first what that does. Name, total and rule set stay
/// those of the day on which it was entered.
class DecisionEditDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionEditDialog(Decision decision, const QString &unit, const ActOffers &offers,
                       PreviewDecisions preview, QWidget *parent = nullptr);

    const Decision &decision() const { return m_decision; }
    void accept() override;

private:
    /// Empty when what stands in the fields is a decision, and then it is in \a decision.
    QString read(Decision &decision) const;
    void showConsequences();

    Decision m_decision;
    PreviewDecisions m_preview;
    QComboBox *m_kind;
    ActFields *m_fields;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_reason;
    ConsequencePanel *m_consequences;
    RefusalLabel *m_refusal;
};

/// Takes decisions out of the book; says first what that does.
class DecisionRemovalDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionRemovalDialog(const std::vector<Decision> &decisions, const PreviewDecisions &preview,
                          QWidget *parent = nullptr);
};

} // namespace sovang
