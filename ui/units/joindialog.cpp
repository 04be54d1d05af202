// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/joindialog.h"

#include "jobs/life/joining.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "session/guarded.h"
#include "session/session.h"

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
    m_keepFirst->setText(verbatim(text(m_a)));
    m_keepSecond->setText(verbatim(text(m_b)));
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

// Each kind of entry of which there are any, with their number.
QStringList JoinDialog::takenOver(const UnitJoin &join)
{
    QStringList parts;
    const auto add = [&](size_t count, const auto &text) {
        if (count > 0)
            parts << text(static_cast<int>(count));
    };
    add(join.registrations.size(), [](int n) { return tr("%n registration(s)", nullptr, n); });
    add(join.exclusions.size(), [](int n) { return tr("%n exclusion(s)", nullptr, n); });
    add(join.scores.size(), [](int n) { return tr("%n score(s)", nullptr, n); });
    add(join.papers.size(), [](int n) { return tr("evidence and notes of %n item(s)", nullptr, n); });
    add(join.decisions.size(), [](int n) { return tr("%n decision(s)", nullptr, n); });
    add(join.meetings.size(), [](int n) { return tr("its place in %n meeting(s)", nullptr, n); });
    add(join.records.activities.size(), [](int n) { return tr("%n activities", nullptr, n); });
    add(join.records.models.size(), [](int n) { return tr("%n good model(s)", nullptr, n); });
    add(join.records.commendations.size(), [](int n) { return tr("%n commendation(s)", nullptr, n); });
    return parts;
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
                    const QStringList parts = takenOver(join);
                    m_plan->setText(
                        parts.isEmpty()
                            ? tr("%1 takes over what it lacks of the details of %2; then %2 goes.")
                                  .arg(join.kept.code, join.gone.code)
                            : tr("%1 takes over of %2: %3, and what it lacks of its details; then %2 goes.")
                                  .arg(join.kept.code, join.gone.code, parts.join(u", "_qs)));
                });
    m_ok->setEnabled(isPossible);
    m_plan->setVisible(isPossible);
}

} // namespace sovang
