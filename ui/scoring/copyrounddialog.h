// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/year/roundcopying.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace sovang {

/// Which scores are copied from one round to the next, and for whom; says what it would do before it is done.
class CopyRoundDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        RoundCopyRequest request;
        bool forAllShown = false;
    };
    using Plan = std::function<RoundCopyPlan(const Choice &)>;

    /// \a unit is the name of the one that is on the sheet, \a unitsShown how many the list shows.
    CopyRoundDialog(const QString &unit, int unitsShown, Plan plan, QWidget *parent = nullptr);

    Choice choice() const;
    /// What choice() comes to.
    const RoundCopyPlan &plan() const { return m_planned; }

private:
    void preview();

    Plan m_plan;
    RoundCopyPlan m_planned;
    QComboBox *m_rounds;
    QComboBox *m_scope;
    QCheckBox *m_overwrite;
    QLabel *m_preview;
    QPushButton *m_ok;
};

} // namespace sovang
