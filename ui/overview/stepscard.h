// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "kit/pagecontext.h"

#include <QFrame>

class QVBoxLayout;

namespace sovang {

/// What to do next, step by step through the year, each with a link to where it is done.
class StepsCard : public QFrame
{
    Q_OBJECT

public:
    explicit StepsCard(const PageContext &context, QWidget *parent = nullptr);

    void showSteps(const YearFigures &figures);

private:
    void addStep(bool isDone, const QString &text, const QString &link, PageId page);
    /// One step for each kind of unit that has no rule set in the year.
    void addMissingRules(Year year);
    void addRegistration(const YearFigures &figures);
    void addScores(const YearFigures &figures);
    void addDecisions(const YearFigures &figures);

    const PageContext &m_context;
    QVBoxLayout *m_steps;
};

} // namespace sovang
