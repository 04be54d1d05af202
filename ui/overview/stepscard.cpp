// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/stepscard.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "overview/cards.h"
#include "session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace sovang {

StepsCard::StepsCard(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_steps(new QVBoxLayout)
{
    m_steps->setSpacing(metrics::space4);
    layOutCard(*this, tr("What to do next"))->addLayout(m_steps);
}

void StepsCard::addStep(bool isDone, const QString &text, const QString &link, PageId page)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space8);
    auto *sign = new QLabel(isDone ? QStringLiteral("✓") : QStringLiteral("◐"));
    QPalette colored = sign->palette();
    colored.setColor(QPalette::WindowText, isDone ? tokens().passed : tokens().waiting);
    sign->setPalette(colored);
    sign->setFixedWidth(metrics::icon);
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    line->addWidget(sign);
    line->addWidget(label, 1);
    if (!isDone) {
        QPushButton *button = makeLink(link);
        connect(button, &QPushButton::clicked, this, [this, page] { m_context.goTo(page); });
        line->addWidget(button);
    }
    m_steps->addLayout(line);
}

void StepsCard::addMissingRules(Year year)
{
    std::map<UnitKind, int> units;
    for (const UnitYear &unit : m_context.session.units()) {
        if (!unit.rules && unit.unit.existsIn(year))
            ++units[unit.unit.kind];
    }
    for (const auto &[kind, count] : units) {
        addStep(false,
                tr("There is no rule set for %1 in %2: %n unit(s) cannot be scored.", nullptr, count)
                    .arg(kindwords::unit(kind).toLower(), year.toString()),
                tr("Rule sets"), PageId::RuleSets);
    }
}

void StepsCard::addRegistration(const YearFigures &figures)
{
    const QString year = figures.year.toString();
    const int unregistered = figures.total.notRegistered();
    addStep(unregistered == 0,
            unregistered == 0 ? tr("All units are registered for %1.").arg(year)
                              : tr("%n unit(s) not registered for %1.", nullptr, unregistered).arg(year),
            tr("Register"), PageId::Registrations);
}

void StepsCard::addScores(const YearFigures &figures)
{
    const auto hasNoRules = [](const UnitYear &unit) { return unit.registered && !unit.rules; };
    const auto withoutRules = std::ranges::count_if(m_context.session.units(), hasNoRules);
    const int lacking = std::max(0, figures.total.pending - static_cast<int>(withoutRules));
    if (lacking > 0 || withoutRules == 0) {
        addStep(lacking == 0,
                lacking == 0 ? tr("Every registered unit has an outcome.")
                             : tr("%n unit(s) still lack answers.", nullptr, lacking),
                tr("Score"), PageId::Scores);
    }
}

void StepsCard::addDecisions(const YearFigures &figures)
{
    const int proposed = figures.proposedFirst + figures.proposedRenewal;
    const int open = std::max(0, proposed - figures.recognisedFirst - figures.recognisedRenewal);
    if (proposed > 0) {
        addStep(open == 0,
                open == 0 ? tr("Every proposal has its decision.")
                          : tr("%n proposal(s) without a decision.", nullptr, open),
                tr("Consider"), PageId::Recognition);
    }
}

void StepsCard::showSteps(const YearFigures &figures)
{
    clearLayout(*m_steps);
    if (figures.total.units == 0) {
        addStep(false, tr("Enter the units, or import their list."), tr("Units"), PageId::Units);
        return;
    }
    addRegistration(figures);
    addMissingRules(figures.year);
    if (figures.total.registered == 0)
        return;
    addScores(figures);
    addDecisions(figures);
}

} // namespace sovang
