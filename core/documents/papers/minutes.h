// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/papers/paperparts.h"

namespace sovang {

/// A member of the commission in the minutes.
struct MinutesMember
{
    QString name;
    QString role;   ///< may be empty
    QString excuse; ///< of one who is absent; may be empty
};

/// One unit on the agenda and what the meeting did with it.
struct MinutesItem
{
    QString name;
    QString proposed; ///< `công nhận lần đầu, giai đoạn 2023 - 2024`; may be empty
    QString votes;    ///< `7/9 (77,78 %)`; empty without a count
    QString against;  ///< `không tán thành 01, không có ý kiến 01`; may be empty
    QString result;   ///< `Nhất trí công nhận lần đầu`; empty where it is open
    QString reason;   ///< of a change or a postponement; may be empty
};

/// What the minutes of one meeting are made from; where it has not been held there is room to fill in.
struct MinutesPaper
{
    PaperHead head;
    Year year;
    YearType yearType = YearType::Calendar;
    QDate date;
    QString place;
    QString chair;
    QString secretary;
    std::vector<MinutesMember> present; ///< members, whether they vote or not
    std::vector<MinutesMember> absent;
    std::vector<MinutesMember> invited; ///< whose attendance was not noted
    int members = 0;                    ///< who vote
    int votersPresent = 0;
    std::optional<bool> hasQuorum; ///< nothing while attendance is not noted
    QString voteRule;              ///< `quá 1/2`: the share of all members that a unit needs
    std::vector<MinutesItem> items;
    QString conclusion; ///< what the meeting proposes, in one sentence; may be empty
};

/// BIÊN BẢN of a meeting (Nghị định 30/2020, mẫu 1.9).
Document minutes(const MinutesPaper &paper);

} // namespace sovang
