// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/decision.h"
#include "domain/recognition.h"
#include "domain/unit.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// A share that must be reached: `>1/2`, `>=2/3`, `>=90/100`. Compared as whole numbers, never rounded.
struct ShareRule
{
    int part = 1;
    int whole = 2;
    bool orMore = false; ///< reaching it is enough; otherwise it must be exceeded

    /// Does \a count of \a all reach it? No share of nobody does.
    bool isReached(int count, int all) const;
    /// The smallest count of \a all that reaches it; more than \a all when none does.
    int needed(int all) const;

    /// `>=2/3`, the word in the book. Reads also blanks and percents (`>=90%`); nothing for any other text, a
    /// whole of 0, and a part over the whole.
    QString toCode() const;
    static std::optional<ShareRule> parse(QStringView text);

    bool operator==(const ShareRule &) const = default;
};

/// When a meeting is valid and when a unit carries. No text fixes either for this title: both are settings.
/// The shares are those of *all* members who vote, not of those who are present.
struct MeetingRules
{
    ShareRule quorum{2, 3, true};
    ShareRule votes{1, 2, false};

    bool operator==(const MeetingRules &) const = default;
};

enum class Attendance { Invited, Present, Absent };

/// `invited`, `present`, `absent`
QString toCode(Attendance attendance);
std::optional<Attendance> attendanceFromCode(QStringView code);

/// A member of the commission as the meeting knew them.
struct MeetingMember
{
    QString name{};
    QString role{};
    Attendance attendance = Attendance::Invited;
    QString excuse{};  ///< why absent; empty: without one
    bool votes = true; ///< otherwise present at the most, and counted nowhere

    bool operator==(const MeetingMember &) const = default;
};

/// What the meeting did with one unit.
enum class Verdict { Open, Agreed, Changed, Postponed };

/// `open`, `agreed`, `changed`, `postponed`
QString toCode(Verdict verdict);
std::optional<Verdict> verdictFromCode(QStringView code);

struct Votes
{
    int inFavour = 0;
    int against = 0;
    int abstained = 0;

    int sum() const { return inFavour + against + abstained; }
    bool operator==(const Votes &) const = default;
};

/// One unit on the agenda.
struct MeetingItem
{
    UnitId unit;
    std::optional<Proposal> proposed{}; ///< what the program proposed when the verdict was given
    Verdict verdict = Verdict::Open;
    std::optional<DecisionKind> changedTo{}; ///< of Changed: first, renewal, refusal; nothing: no decision
    QString reason{};                        ///< of Changed and Postponed
    std::optional<Votes> votes{};

    /// What the meeting wants decided; nothing where it is open, postponed or where nothing shall be decided.
    std::optional<DecisionKind> result() const;

    bool operator==(const MeetingItem &) const = default;
};

/// A meeting of the commission (họp bình xét) about one year.
struct Meeting
{
    qint64 id = 0;
    Year year;
    QDate date;
    QString place;
    QString chair;
    QString secretary;
    MeetingRules rules; ///< as they were when it was called
    std::vector<MeetingMember> members;
    std::vector<MeetingItem> items; ///< in the order of the agenda

    int voters() const;  ///< all members who vote
    int present() const; ///< those of them who are present
    /// Units with a verdict.
    int handled() const;
    /// Place of \a unit on the agenda, or -1.
    int indexOf(UnitId unit) const;

    bool operator==(const Meeting &) const = default;
};

/// Is the meeting valid, and why not.
struct MeetingValidity
{
    int present = 0;
    int members = 0; ///< who vote
    int needed = 0;  ///< members who must be present
    bool hasQuorum = false;
    bool isAttendanceOpen = false; ///< someone's attendance has not been noted

    bool isValid() const { return hasQuorum; }
};

MeetingValidity validityOf(const Meeting &meeting);

/// Where a unit stands in a meeting.
enum class ItemState {
    Open, ///< no verdict yet
    Postponed,
    NoQuorum,   ///< a verdict of a meeting that is not valid
    NoVotes,    ///< a verdict without a count
    NotCarried, ///< too few in favour
    Carried,
};

ItemState stateOf(const Meeting &meeting, const MeetingItem &item);

/// The share in favour is one of all members: `7/9 (77,78 %)`; empty without a count.
QString votesText(const Meeting &meeting, const MeetingItem &item);

/// What keeps \a item from being entered: votes that nobody can have given, a change or a postponement
/// without its reason, a change that changes nothing.
enum class ItemFault { None, TooManyVotes, NegativeVotes, NoReason, NothingChanged };

ItemFault faultOf(const Meeting &meeting, const MeetingItem &item);

} // namespace sovang
