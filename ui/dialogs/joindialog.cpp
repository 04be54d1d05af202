// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/joindialog.h"

#include "guarded.h"
#include "jobs/joining.h"
#include "session.h"
#include "theme.h"
#include "widgets/parts.h"
#include "widgets/refusallabel.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sovang {

JoinDialog::JoinDialog(Unit a, Unit b, const Session &session, QWidget *parent)
    : QDialog(parent),
      m_a(std::move(a)),
      m_b(std::move(b)),
      m_session(session),
      m_keepFirst(new QRadioButton),
      m_keepSecond(new QRadioButton),
      m_plan(makeSecond()),
      m_refusal(new RefusalLabel),
      m_ok(makePrimaryButton(tr("Make them one")))
{
    setWindowTitle(tr("Make two entries one unit"));
    setMinimumWidth(metrics::card);
    const auto text = [](const Unit &unit) {
        const QString place = unit.locality.isEmpty() ? QString() : QStringLiteral(" · ") + unit.locality;
        return QStringLiteral("%1  %2%3").arg(unit.code, unit.name, place);
    };
    m_keepFirst->setText(text(m_a));
    m_keepSecond->setText(text(m_b));
    m_keepFirst->setObjectName(QStringLiteral("keepFirst"));
    m_keepSecond->setObjectName(QStringLiteral("keepSecond"));
    m_keepFirst->setChecked(true);
    m_plan->setObjectName(QStringLiteral("joinPlan"));
    connect(m_keepFirst, &QRadioButton::toggled, this, &JoinDialog::showPlan);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(tr("For one unit that stands in the book twice. When two units really came "
                                    "together, enter a merger instead.")));
    QLabel *question = makeHeading(tr("&Which entry stays?"));
    question->setBuddy(m_keepFirst);
    layout->addWidget(question);
    layout->addWidget(m_keepFirst);
    layout->addWidget(m_keepSecond);
    layout->addWidget(m_plan);
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *m_ok);
    showPlan();
}

UnitId JoinDialog::kept() const
{
    return m_keepFirst->isChecked() ? m_a.id : m_b.id;
}

UnitId JoinDialog::gone() const
{
    return m_keepFirst->isChecked() ? m_b.id : m_a.id;
}

void JoinDialog::showPlan()
{
    m_plan->clear();
    m_refusal->tell({});
    const bool isPossible =
        guarded([this](const QString &message) { m_refusal->tell(message); },
                [this] {
                    const UnitJoin join = planJoin(m_session.book(), kept(), gone());
                    m_plan->setText(tr("%1 takes over %2 registrations, %3 scores and %4 decisions "
                                       "of %5, and what it lacks of its details; then %5 goes.")
                                        .arg(join.kept.code)
                                        .arg(join.registrations.size())
                                        .arg(join.scores.size())
                                        .arg(join.decisions.size())
                                        .arg(join.gone.code));
                });
    m_ok->setEnabled(isPossible);
    m_plan->setVisible(isPossible);
}

} // namespace sovang
