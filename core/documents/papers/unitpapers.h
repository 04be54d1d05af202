// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/papers/paperparts.h"

namespace sovang {

/// One unit in the list of those that registered.
struct RegistrationLine
{
    QString name;
    UnitKind kind = UnitKind::Agency;
    QString block;
    QString locality;
    QDate date;  ///< invalid where unknown
    QString aim; ///< `Lần đầu`; may be empty
    QString note;
};

/// DANH SÁCH of the units that registered for a year.
Document registrationList(const PaperHead &head, Year year, YearType yearType,
                          std::vector<RegistrationLine> lines);

/// What a letter that refuses the title is made from.
struct RefusalPaper
{
    PaperHead head;
    QStringList basis; ///< the texts it rests on; may be empty
    Year year;
    YearType yearType = YearType::Calendar;
    QString unit;
    UnitKind kind = UnitKind::Agency;
    QString reason; ///< half a sentence
};

/// CÔNG VĂN that answers a unit which is not recognised.
Document refusalLetter(const RefusalPaper &paper);

/// Points of one criterion or indicator; empty where there are none.
struct ScoreLine
{
    QString code;
    QString title;
    QString max;
    QString self;
    QString team;
    QString final;
};

/// What a letter to one unit about its year is made from. Points are shown texts.
struct UnitLetterPaper
{
    PaperHead head;
    Year year;
    YearType yearType = YearType::Calendar;
    QString unit;
    std::vector<ScoreLine> criteria;
    QString total;   ///< empty without one
    QString maximum; ///< of the total
    QString passMark;
    QString outcome;             ///< `đạt chuẩn văn hóa, xếp loại Xuất sắc`
    QStringList reasons;         ///< why it did not pass, half a sentence each
    std::vector<ScoreLine> gaps; ///< indicators under their maximum
    QStringList next;            ///< what next year needs, whole sentences
};

/// CÔNG VĂN that tells a unit its points, what it lacked and what next year needs.
Document unitLetter(const UnitLetterPaper &paper);

/// What the record of an inspection is made from; room is left for what only the team knows.
struct InspectionPaper
{
    PaperHead head;
    Year year;
    YearType yearType = YearType::Calendar;
    QString unit;
    QString address; ///< may be empty
    QString leader;  ///< head of the unit; may be empty
    QString unionHead;
    std::vector<ScoreLine> criteria;
    ScoreLine total;
    QString conclusion; ///< half a sentence; empty: room for it
};

/// BIÊN BẢN KIỂM TRA of one unit, signed by the team and the unit.
Document inspectionRecord(const InspectionPaper &paper);

} // namespace sovang
