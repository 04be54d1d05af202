// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/meetingedits.h"

#include "base/period.h"
#include "jobs/year/meetingplan.h"
#include "recognition/meetingwords.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct MeetingEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::MeetingEdits)
};

const auto nobody = Touched(std::vector<UnitId>()); // no outcome depends on a meeting

QString dayOf(const Meeting &meeting)
{
    return dayText(meeting.date);
}

} // namespace

bool addMeeting(Session &session, Meeting &meeting)
{
    return session.attempt([&] {
        const auto kept = std::make_shared<Meeting>(meeting); // comes back under the same number when redone
        const MeetingRules before = meetingRulesOf(session.book());
        const bool isDone = session.apply(
            noteOf("meeting.add", MeetingEditsText::tr("meeting of %1").arg(dayOf(meeting)), {},
                   meeting.year),
            [kept](Book &book) {
                kept->id = book.meetings.add(*kept);
                setMeetingRules(book, kept->rules);
                return nobody;
            },
            [kept, before](Book &book) {
                book.meetings.remove(kept->id);
                setMeetingRules(book, before);
                return nobody;
            });
        meeting.id = kept->id;
        return isDone;
    });
}

bool changeMeeting(Session &session, const Meeting &meeting)
{
    return session.attempt([&] {
        const std::optional<Meeting> before = session.book().meetings.find(meeting.id);
        if (before == meeting)
            return true;
        const auto put = [](const Meeting &value, const MeetingRules &rules) {
            return [value, rules](Book &book) {
                book.meetings.update(value);
                setMeetingRules(book, rules);
                return nobody;
            };
        };
        const Meeting old = before.value_or(meeting);
        const bool isRuleNew = old.rules != meeting.rules;
        const MeetingRules usual = meetingRulesOf(session.book());
        return session.apply(noteOf("meeting.change",
                                    MeetingEditsText::tr("change the meeting of %1").arg(dayOf(old)), {},
                                    meeting.year),
                             put(meeting, isRuleNew ? meeting.rules : usual), put(old, usual));
    });
}

bool removeMeeting(Session &session, const Meeting &meeting)
{
    return session.apply(
        noteOf("meeting.remove", MeetingEditsText::tr("remove the meeting of %1").arg(dayOf(meeting)), {},
               meeting.year),
        [meeting](Book &book) {
            book.meetings.remove(meeting.id);
            return nobody;
        },
        [meeting](Book &book) {
            book.meetings.add(meeting);
            return nobody;
        });
}

bool putMeetingItem(Session &session, const Meeting &meeting, const MeetingItem &item)
{
    const int index = meeting.indexOf(item.unit);
    if (index < 0 || meeting.items[static_cast<size_t>(index)] == item)
        return true;
    const auto put = [id = meeting.id](const MeetingItem &value) {
        return [id, value](Book &book) {
            book.meetings.putItem(id, value);
            return nobody;
        };
    };
    const QString code = session.codeOf(item.unit);
    return session.apply(
        noteOf("meeting.verdict",
               MeetingEditsText::tr("meeting on %1: %2").arg(code, words::meetingItem(meeting, item)), code,
               meeting.year),
        put(item), put(meeting.items[static_cast<size_t>(index)]));
}

} // namespace sovang::edits
