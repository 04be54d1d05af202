// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/meetingdialog.h"

#include "base/text.h"
#include "kit/dialogs/dayfield.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/completion.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sovang {

MeetingDialog::MeetingDialog(const Meeting &meeting, std::optional<AgendaChoice> agenda, QWidget *parent)
    : QDialog(parent),
      m_meeting(meeting),
      m_form(new QFormLayout),
      m_date(new DayField(meeting.date)),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(agenda ? tr("New meeting about %1").arg(meeting.year.toString())
                          : tr("Meeting about %1").arg(meeting.year.toString()));
    setMinimumWidth(metrics::card);
    m_date->setObjectName(QStringLiteral("meetingDate"));
    m_date->setPlaceholderText(QStringLiteral("31/12/2025"));
    m_form->addRow(tr("&Date"), m_date);
    m_place = addField(tr("&Place"), meeting.place, QStringLiteral("place"));
    m_chair = addPersonField(tr("&Chair"), meeting.chair, QStringLiteral("chair"));
    m_secretary = addPersonField(tr("&Secretary"), meeting.secretary, QStringLiteral("secretary"));
    if (agenda) {
        m_agenda = new QComboBox;
        m_agenda->setObjectName(QStringLiteral("agenda"));
        m_agenda->addItem(tr("Units with a proposal (%1)").arg(agenda->proposals));
        m_agenda->addItem(tr("All registered units (%1)").arg(agenda->registered));
        m_form->addRow(tr("&Agenda"), m_agenda);
    }
    m_quorum = addRule(tr("&Valid when present"), meeting.rules.quorum, QStringLiteral("quorumShare"));
    m_votes = addRule(tr("Carried when in &favour"), meeting.rules.votes, QStringLiteral("votesShare"));
    alignForm(*m_form);

    auto *ok = makePrimaryButton(agenda ? tr("Call the meeting") : tr("Save"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(m_form);
    layout->addWidget(
        makeSecond(tr("Both shares are those of all members, not only of those present. They stay "
                      "for the next meeting.")));
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *ok);
}

QLineEdit *MeetingDialog::addField(const QString &label, const QString &value, const QString &name)
{
    auto *field = new QLineEdit(value);
    field->setObjectName(name);
    m_form->addRow(label, field);
    return field;
}

QLineEdit *MeetingDialog::addPersonField(const QString &label, const QString &value, const QString &name)
{
    QLineEdit *field = addField(label, value, name);
    QStringList names;
    for (const MeetingMember &member : m_meeting.members)
        names << member.name;
    completeFrom(*field, names);
    return field;
}

MeetingDialog::RuleFields MeetingDialog::addRule(const QString &label, const ShareRule &rule,
                                                 const QString &name)
{
    const RuleFields fields{new QComboBox,
                            new QLineEdit(QStringLiteral("%1/%2").arg(rule.part).arg(rule.whole))};
    fields.comparison->addItems({tr("at least"), tr("more than")});
    fields.comparison->setCurrentIndex(rule.orMore ? 0 : 1);
    const QString words = QString(label).remove(u'&');
    fields.comparison->setAccessibleName(words);
    fields.share->setObjectName(name);
    fields.share->setAccessibleName(words);
    fields.share->setMaximumWidth(2 * metrics::voteField);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(fields.comparison);
    layout->addWidget(fields.share);
    layout->addWidget(makeSecond(tr("of all members")), 1);
    auto *rowLabel = new QLabel(label);
    rowLabel->setBuddy(fields.comparison);
    m_form->addRow(rowLabel, row);
    return fields;
}

std::optional<ShareRule> MeetingDialog::ruleOf(const RuleFields &fields)
{
    const bool orMore = fields.comparison->currentIndex() == 0;
    return ShareRule::parse(QString((orMore ? u">="_qs : u">"_qs) + fields.share->text()));
}

Agenda MeetingDialog::agenda() const
{
    return m_agenda && m_agenda->currentIndex() == 1 ? Agenda::Registered : Agenda::Proposals;
}

void MeetingDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    if (!m_date->date().isValid()) {
        m_refusal->tell(m_date->text().trimmed().isEmpty() ? tr("A meeting has a date.") : m_date->refusal());
        m_date->setFocus();
        return;
    }
    const std::optional<ShareRule> quorum = ruleOf(m_quorum);
    const std::optional<ShareRule> votes = ruleOf(m_votes);
    if (!quorum || !votes) {
        m_refusal->tell(tr("A share is a fraction as 2/3, or a percentage as 90%."));
        (quorum ? m_votes : m_quorum).share->setFocus();
        return;
    }
    m_meeting.date = m_date->date();
    m_meeting.place = normalized(m_place->text());
    m_meeting.chair = normalized(m_chair->text());
    m_meeting.secretary = normalized(m_secretary->text());
    m_meeting.rules = {*quorum, *votes};
    QDialog::accept();
}

} // namespace sovang
