// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulesetuse.h"

#include <QDialog>

#include <vector>

namespace sovang {

/// Asks before a rule set is published, and says what it changes: which registered units of which years come
/// under it. A set from a file may be taken as a draft instead.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Publish, Draft };

    /// \a whyNot: a sentence that says why it cannot be published; empty when it can.
    PublishDialog(const RuleSet &rules, const std::vector<RuleSetShift> &shifts, bool mayBeDraft,
                  const QString &whyNot, QWidget *parent = nullptr);

    /// Once it was accepted.
    Choice choice() const { return m_choice; }

private:
    QWidget *makeShifts(const std::vector<RuleSetShift> &shifts);

    Choice m_choice = Choice::Publish;
};

} // namespace sovang
