// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/meetingwords.h"

#include "base/period.h"
#include "base/points.h"
#include "kit/words.h"

#include <QCoreApplication>

namespace sovang::words {

namespace {

struct MeetingWordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::MeetingWords)
};

// The verdict with what was decided, without its sign and share.
QString verdict(const MeetingItem &item)
{
    switch (item.verdict) {
    case Verdict::Agreed:
        return MeetingWordsText::tr("Agreed");
    case Verdict::Changed:
        return MeetingWordsText::tr("Changed: %1").arg(wish(item.changedTo));
    case Verdict::Postponed:
        return MeetingWordsText::tr("Postponed: %1").arg(item.reason);
    case Verdict::Open:
        break;
    }
    return {};
}

} // namespace

QString shareRule(const ShareRule &rule)
{
    const QString share = QStringLiteral("%1/%2").arg(rule.part).arg(rule.whole);
    return rule.orMore ? MeetingWordsText::tr("at least %1").arg(share)
                       : MeetingWordsText::tr("more than %1").arg(share);
}

QString attendance(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Invited:
        return MeetingWordsText::tr("Not noted");
    case Attendance::Present:
        return MeetingWordsText::tr("Present");
    case Attendance::Absent:
        break;
    }
    return MeetingWordsText::tr("Absent");
}

QString wish(std::optional<DecisionKind> kind)
{
    return kind ? kindwords::decision(*kind) : MeetingWordsText::tr("No decision");
}

QString sign(ItemState state)
{
    switch (state) {
    case ItemState::Carried:
        return QStringLiteral("✓");
    case ItemState::NotCarried:
    case ItemState::NoQuorum:
        return QStringLiteral("✕");
    case ItemState::NoVotes:
    case ItemState::Postponed:
        return QStringLiteral("◐");
    case ItemState::Open:
        break;
    }
    return {};
}

QString meetingItem(const MeetingItem &item, ItemState state, const QString &votes)
{
    if (state == ItemState::Open)
        return votes.isEmpty() ? QString() : MeetingWordsText::tr("Votes: %1").arg(votes);
    QString text = QStringLiteral("%1 %2").arg(sign(state), verdict(item));
    switch (state) {
    case ItemState::NoQuorum:
        return MeetingWordsText::tr("%1 · no quorum").arg(text);
    case ItemState::NoVotes:
        return MeetingWordsText::tr("%1 · no votes yet").arg(text);
    case ItemState::NotCarried:
        return MeetingWordsText::tr("%1 · not carried, %2").arg(text, votes);
    case ItemState::Carried:
        return QStringLiteral("%1 · %2").arg(text, votes);
    case ItemState::Postponed:
    case ItemState::Open:
        break;
    }
    return text;
}

QString meetingItem(const Meeting &meeting, const MeetingItem &item)
{
    const QString text = meetingItem(item, stateOf(meeting, item), votesText(meeting, item));
    return text.isEmpty() ? MeetingWordsText::tr("open") : text;
}

QString votes(const Meeting &meeting, const MeetingItem &item)
{
    const QString rule = shareRule(meeting.rules.votes);
    if (!item.votes)
        return MeetingWordsText::tr("In favour: %1 of all members is needed (%2)")
            .arg(rule)
            .arg(meeting.rules.votes.needed(meeting.voters()));
    const bool enough = meeting.rules.votes.isReached(item.votes->inFavour, meeting.voters());
    const QString share = votesText(meeting, item);
    return enough ? MeetingWordsText::tr("✓ %1 · enough: %2 of all members").arg(share, rule)
                  : MeetingWordsText::tr("✕ %1 · not enough: %2 of all members").arg(share, rule);
}

QString quorum(const Meeting &meeting)
{
    const MeetingValidity validity = validityOf(meeting);
    const QString share = shareText(validity.present, validity.members);
    const QString rule = shareRule(meeting.rules.quorum);
    if (validity.hasQuorum)
        return MeetingWordsText::tr("✓ %1 present · the meeting is valid: %2 of all members")
            .arg(share, rule);
    return MeetingWordsText::tr(
               "✕ %1 present · not enough for a valid meeting: %2 of all members, %n more needed", nullptr,
               validity.needed - validity.present)
        .arg(share, rule);
}

QString fault(ItemFault fault, const Meeting &meeting)
{
    switch (fault) {
    case ItemFault::TooManyVotes:
        return MeetingWordsText::tr("There are more votes than members present (%1).").arg(meeting.present());
    case ItemFault::NegativeVotes:
        return MeetingWordsText::tr("Votes are whole numbers from 0.");
    case ItemFault::NoReason:
        return MeetingWordsText::tr("A change or a postponement needs its reason.");
    case ItemFault::NothingChanged:
        return MeetingWordsText::tr("This is what is proposed already: agree to it instead.");
    case ItemFault::None:
        break;
    }
    return {};
}

QString meetingTitle(const Meeting &meeting)
{
    return QStringLiteral("%1 · %2/%3")
        .arg(dayText(meeting.date))
        .arg(meeting.handled())
        .arg(meeting.items.size());
}

} // namespace sovang::words
