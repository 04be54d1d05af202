// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "jobs/year/meetingplan.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace sovang {

class DayField;
class RefusalLabel;

/// How many units each agenda has, for a meeting that is called; nothing for one that is changed.
struct AgendaChoice
{
    int proposals = 0;
    int registered = 0;
};

/// Date, place, chair, secretary and rules of a meeting, and whom it speaks of when it is called.
class MeetingDialog : public QDialog
{
    Q_OBJECT

public:
    MeetingDialog(const Meeting &meeting, std::optional<AgendaChoice> agenda, QWidget *parent = nullptr);

    const Meeting &meeting() const { return m_meeting; }
    Agenda agenda() const;
    void accept() override;

private:
    struct RuleFields
    {
        QComboBox *comparison;
        QLineEdit *share;
    };

    QLineEdit *addField(const QString &label, const QString &value, const QString &name);
    QLineEdit *addPersonField(const QString &label, const QString &value, const QString &name);
    RuleFields addRule(const QString &label, const ShareRule &rule, const QString &name);
    static std::optional<ShareRule> ruleOf(const RuleFields &fields);

    Meeting m_meeting;
    QFormLayout *m_form;
    DayField *m_date;
    QLineEdit *m_place;
    QLineEdit *m_chair;
    QLineEdit *m_secretary;
    QComboBox *m_agenda = nullptr; ///< when it is called only
    RuleFields m_quorum;
    RuleFields m_votes;
    RefusalLabel *m_refusal;
};

} // namespace sovang
