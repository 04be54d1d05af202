// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting.h"

#include "base/points.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

template <typename Kind, size_t N>
std::optional<Kind> fromCode(const std::array<QLatin1String, N> &codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [&](QLatin1String known) { return code == known; });
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Kind>(found - codes.begin()));
}

constexpr std::array<QLatin1String, 3> attendanceCodes{QLatin1String("invited"), QLatin1String("present"),
                                                       QLatin1String("absent")};
constexpr std::array<QLatin1String, 4> verdictCodes{QLatin1String("open"), QLatin1String("agreed"),
                                                    QLatin1String("changed"), QLatin1String("postponed")};

} // namespace

bool ShareRule::isReached(int count, int all) const
{
    if (all <= 0)
        return false;
    const qint64 have = qint64(count) * whole;
    const qint64 need = qint64(all) * part;
    return orMore ? have >= need : have > need;
}

int ShareRule::needed(int all) const
{
    const qint64 need = qint64(all) * part;
    return static_cast<int>(orMore ? (need + whole - 1) / whole : need / whole + 1);
}

QString ShareRule::toCode() const
{
    return QStringLiteral("%1%2/%3")
        .arg(orMore ? QStringLiteral(">=") : QStringLiteral(">"))
        .arg(part)
        .arg(whole);
}

std::optional<ShareRule> ShareRule::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(>=|≥|>)\s*(\d{1,6})\s*(?:/\s*(\d{1,6})|(%))\s*$)"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    ShareRule rule;
    rule.orMore = match.captured(1) != u">";
    rule.part = match.captured(2).toInt();
    rule.whole = match.captured(4).isEmpty() ? match.captured(3).toInt() : 100;
    if (rule.whole == 0 || rule.part > rule.whole || (rule.part == rule.whole && !rule.orMore))
        return std::nullopt;
    return rule;
}

QString toCode(Attendance attendance)
{
    return attendanceCodes.at(static_cast<size_t>(attendance));
}

std::optional<Attendance> attendanceFromCode(QStringView code)
{
    return fromCode<Attendance>(attendanceCodes, code);
}

QString toCode(Verdict verdict)
{
    return verdictCodes.at(static_cast<size_t>(verdict));
}

std::optional<Verdict> verdictFromCode(QStringView code)
{
    return fromCode<Verdict>(verdictCodes, code);
}

std::optional<DecisionKind> MeetingItem::result() const
{
    if (verdict == Verdict::Agreed && proposed)
        return proposed->kind;
    return verdict == Verdict::Changed ? changedTo : std::nullopt;
}

int Meeting::present() const
{
    return static_cast<int>(std::ranges::count_if(
        members, [](const MeetingMember &m) { return m.votes && m.attendance == Attendance::Present; }));
}

int Meeting::voters() const
{
    return static_cast<int>(std::ranges::count(members, true, &MeetingMember::votes));
}

int Meeting::handled() const
{
    return static_cast<int>(
        std::ranges::count_if(items, [](const MeetingItem &item) { return item.verdict != Verdict::Open; }));
}

int Meeting::indexOf(UnitId unit) const
{
    const auto found = std::ranges::find(items, unit, &MeetingItem::unit);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

MeetingValidity validityOf(const Meeting &meeting)
{
    MeetingValidity validity;
    validity.present = meeting.present();
    validity.members = meeting.voters();
    validity.needed = meeting.rules.quorum.needed(validity.members);
    validity.hasQuorum = meeting.rules.quorum.isReached(validity.present, validity.members);
    validity.isAttendanceOpen = std::ranges::any_of(
        meeting.members, [](const MeetingMember &m) { return m.attendance == Attendance::Invited; });
    return validity;
}

ItemState stateOf(const Meeting &meeting, const MeetingItem &item)
{
    if (item.verdict == Verdict::Open)
        return ItemState::Open;
    if (item.verdict == Verdict::Postponed)
        return ItemState::Postponed;
    if (!validityOf(meeting).isValid())
        return ItemState::NoQuorum;
    if (!item.votes)
        return ItemState::NoVotes;
    return meeting.rules.votes.isReached(item.votes->inFavour, meeting.voters()) ? ItemState::Carried
                                                                                 : ItemState::NotCarried;
}

QString votesText(const Meeting &meeting, const MeetingItem &item)
{
    if (!item.votes)
        return {};
    return shareText(item.votes->inFavour, meeting.voters());
}

ItemFault faultOf(const Meeting &meeting, const MeetingItem &item)
{
    if (item.votes) {
        if (item.votes->inFavour < 0 || item.votes->against < 0 || item.votes->abstained < 0)
            return ItemFault::NegativeVotes;
        if (item.votes->sum() > meeting.present())
            return ItemFault::TooManyVotes;
    }
    const bool needsReason = item.verdict == Verdict::Changed || item.verdict == Verdict::Postponed;
    if (needsReason && item.reason.trimmed().isEmpty())
        return ItemFault::NoReason;
    const bool isAsProposed =
        item.proposed ? item.changedTo == item.proposed->kind : !item.changedTo.has_value();
    if (item.verdict == Verdict::Changed && isAsProposed)
        return ItemFault::NothingChanged;
    return ItemFault::None;
}

} // namespace sovang
